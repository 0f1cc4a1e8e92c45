;; One layer of the network, as kernel.ts describes it, with SIMD instructions. All arithmetic is on integers but for
;; the last scaling, which is IEEE double precision, so plain.ts gives the same numbers to the last bit.
;; `npm run build:kernel` writes it to simd-binary.ts.
(module
  (memory (export "memory") 32 32)

  ;; Four sums (one for each of four tokens, in four parts each) become four numbers of the next layer.
  (func $finish
    (param $a v128) (param $b v128) (param $c v128) (param $d v128)
    (param $bias i32) (param $scale f64) (param $low i32)
    (param $y i32) (param $yRow i32) (param $residual i32) (param $xRow i32)
    (local $sum v128)
    ;; The parts of each sum are added up: [a b a b] + [a b a b], the same for c and d, then [a b c d] + [a b c d].
    (local.set $a (i32x4.add
      (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $a) (local.get $b))
      (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $a) (local.get $b))))
    (local.set $c (i32x4.add
      (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $c) (local.get $d))
      (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $c) (local.get $d))))
    (local.set $sum (i32x4.add
      (i32x4.splat (local.get $bias))
      (i32x4.add
        (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $a) (local.get $c))
        (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $a) (local.get $c)))))
    ;; Scaled and rounded, half up.
    (local.set $sum (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
      (i32x4.trunc_sat_f64x2_s_zero (f64x2.floor (f64x2.add
        (f64x2.mul (f64x2.convert_low_i32x4_s (local.get $sum)) (f64x2.splat (local.get $scale)))
        (f64x2.splat (f64.const 0.5)))))
      (i32x4.trunc_sat_f64x2_s_zero (f64x2.floor (f64x2.add
        (f64x2.mul
          (f64x2.convert_low_i32x4_s
            (i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 (local.get $sum) (local.get $sum)))
          (f64x2.splat (local.get $scale)))
        (f64x2.splat (f64.const 0.5)))))))
    (local.set $sum (i32x4.max_s (local.get $sum) (i32x4.splat (local.get $low))))
    (if (local.get $residual) (then
      (local.set $sum (i32x4.add (local.get $sum)
        (i32x4.replace_lane 3
          (i32x4.replace_lane 2
            (i32x4.replace_lane 1
              (i32x4.splat (i32.load16_s (local.get $residual)))
              (i32.load16_s (i32.add (local.get $residual) (local.get $xRow))))
            (i32.load16_s (i32.add (local.get $residual) (i32.shl (local.get $xRow) (i32.const 1)))))
          (i32.load16_s (i32.add (local.get $residual) (i32.mul (local.get $xRow) (i32.const 3)))))))))
    (local.set $sum (i32x4.min_s (local.get $sum) (i32x4.splat (i32.const 32767))))
    (v128.store16_lane 0 (local.get $y) (local.get $sum))
    (v128.store16_lane 2 (i32.add (local.get $y) (local.get $yRow)) (local.get $sum))
    (v128.store16_lane 4 (i32.add (local.get $y) (i32.shl (local.get $yRow) (i32.const 1))) (local.get $sum))
    (v128.store16_lane 6 (i32.add (local.get $y) (i32.mul (local.get $yRow) (i32.const 3))) (local.get $sum)))

  ;; Four tokens by two outputs are summed at a time, so that what is read is used several times.
  (func (export "layer")
    (param $x i32) (param $y i32) (param $tiles i32) (param $inputs i32) (param $outputs i32)
    (param $taps i32) (param $tapBytes i32) (param $weights i32) (param $bias i32) (param $scales i32)
    (param $low i32) (param $residual i32)
    (local $xRow i32) (local $yRow i32) (local $weightRow i32) (local $o i32) (local $w i32)
    (local $tap i32) (local $at i32) (local $p i32) (local $end i32) (local $r i32)
    (local $a0 v128) (local $a1 v128) (local $a2 v128) (local $a3 v128)
    (local $b0 v128) (local $b1 v128) (local $b2 v128) (local $b3 v128)
    (local $v v128) (local $u v128) (local $values v128)
    (local.set $xRow (i32.shl (local.get $inputs) (i32.const 1)))
    (local.set $yRow (i32.shl (local.get $outputs) (i32.const 1)))
    (local.set $weightRow (i32.mul (local.get $taps) (local.get $xRow)))
    (loop $tile
      (local.set $o (i32.const 0))
      (local.set $w (local.get $weights))
      (loop $output
        (local.set $a0 (v128.const i32x4 0 0 0 0))
        (local.set $a1 (v128.const i32x4 0 0 0 0))
        (local.set $a2 (v128.const i32x4 0 0 0 0))
        (local.set $a3 (v128.const i32x4 0 0 0 0))
        (local.set $b0 (v128.const i32x4 0 0 0 0))
        (local.set $b1 (v128.const i32x4 0 0 0 0))
        (local.set $b2 (v128.const i32x4 0 0 0 0))
        (local.set $b3 (v128.const i32x4 0 0 0 0))
        (local.set $tap (i32.const 0))
        (local.set $at (local.get $x))
        (loop $eachTap
          (local.set $p (local.get $at))
          (local.set $end (i32.add (local.get $at) (local.get $xRow)))
          (loop $eachEight
            (local.set $v (v128.load (local.get $w)))
            (local.set $u (v128.load (i32.add (local.get $w) (local.get $weightRow))))
            (local.set $values (v128.load (local.get $p)))
            (local.set $a0 (i32x4.add (local.get $a0) (i32x4.dot_i16x8_s (local.get $v) (local.get $values))))
            (local.set $b0 (i32x4.add (local.get $b0) (i32x4.dot_i16x8_s (local.get $u) (local.get $values))))
            (local.set $r (i32.add (local.get $p) (local.get $xRow)))
            (local.set $values (v128.load (local.get $r)))
            (local.set $a1 (i32x4.add (local.get $a1) (i32x4.dot_i16x8_s (local.get $v) (local.get $values))))
            (local.set $b1 (i32x4.add (local.get $b1) (i32x4.dot_i16x8_s (local.get $u) (local.get $values))))
            (local.set $r (i32.add (local.get $r) (local.get $xRow)))
            (local.set $values (v128.load (local.get $r)))
            (local.set $a2 (i32x4.add (local.get $a2) (i32x4.dot_i16x8_s (local.get $v) (local.get $values))))
            (local.set $b2 (i32x4.add (local.get $b2) (i32x4.dot_i16x8_s (local.get $u) (local.get $values))))
            (local.set $values (v128.load (i32.add (local.get $r) (local.get $xRow))))
            (local.set $a3 (i32x4.add (local.get $a3) (i32x4.dot_i16x8_s (local.get $v) (local.get $values))))
            (local.set $b3 (i32x4.add (local.get $b3) (i32x4.dot_i16x8_s (local.get $u) (local.get $values))))
            (local.set $w (i32.add (local.get $w) (i32.const 16)))
            (br_if $eachEight
              (i32.lt_u (local.tee $p (i32.add (local.get $p) (i32.const 16))) (local.get $end))))
          (local.set $at (i32.add (local.get $at) (local.get $tapBytes)))
          (br_if $eachTap
            (i32.lt_u (local.tee $tap (i32.add (local.get $tap) (i32.const 1))) (local.get $taps))))
        (local.set $w (i32.add (local.get $w) (local.get $weightRow)))
        (call $finish (local.get $a0) (local.get $a1) (local.get $a2) (local.get $a3)
          (i32.load (i32.add (local.get $bias) (i32.shl (local.get $o) (i32.const 2))))
          (f64.load (i32.add (local.get $scales) (i32.shl (local.get $o) (i32.const 3))))
          (local.get $low)
          (i32.add (local.get $y) (i32.shl (local.get $o) (i32.const 1))) (local.get $yRow)
          (if (result i32) (local.get $residual)
            (then (i32.add (local.get $residual) (i32.shl (local.get $o) (i32.const 1)))) (else (i32.const 0)))
          (local.get $xRow))
        (local.set $o (i32.add (local.get $o) (i32.const 1)))
        (call $finish (local.get $b0) (local.get $b1) (local.get $b2) (local.get $b3)
          (i32.load (i32.add (local.get $bias) (i32.shl (local.get $o) (i32.const 2))))
          (f64.load (i32.add (local.get $scales) (i32.shl (local.get $o) (i32.const 3))))
          (local.get $low)
          (i32.add (local.get $y) (i32.shl (local.get $o) (i32.const 1))) (local.get $yRow)
          (if (result i32) (local.get $residual)
            (then (i32.add (local.get $residual) (i32.shl (local.get $o) (i32.const 1)))) (else (i32.const 0)))
          (local.get $xRow))
        (br_if $output
          (i32.lt_u (local.tee $o (i32.add (local.get $o) (i32.const 1))) (local.get $outputs))))
      (local.set $x (i32.add (local.get $x) (i32.shl (local.get $xRow) (i32.const 2))))
      (local.set $y (i32.add (local.get $y) (i32.shl (local.get $yRow) (i32.const 2))))
      (if (local.get $residual)
        (then (local.set $residual (i32.add (local.get $residual) (i32.shl (local.get $xRow) (i32.const 2))))))
      (br_if $tile (local.tee $tiles (i32.sub (local.get $tiles) (i32.const 1)))))))
