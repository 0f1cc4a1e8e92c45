import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/core/analyze';
import { shippedModel } from '../core/claims/claim-model';
import { askPage, tabOf } from './harness/extension';
import { whenPainted } from './harness/marks';
import { stage } from './harness/session';

const current = stage();

describe('the engine in the extension’s background', () => {
  test.each([
    '/potohar/border-guarantees',
    '/karnaphuli/harbour-talks',
    '/meridian/strait-remarks',
    '/sehr/hafta-war-briefing',
  ])('says of %s what it says in Node, to the last offset', async (path) => {
    const page = await current.session.open(current.site.origin + path);
    await whenPainted(page);
    const screen = await current.session.openScreen('src/screens/popup/index.html');
    const status = await askPage(screen, await tabOf(screen, page), 'page/status', {});
    expect(status?.analysis.claims.length).toBeGreaterThan(3);
    expect(status?.analysis).toEqual(analyze(status!.article, shippedModel()));
    await screen.close();
    await page.close();
  });

  test('may use WebAssembly, which makes it several times faster', async () => {
    const screen = await current.session.openScreen('src/screens/popup/index.html');
    const emptyModule = [0, 97, 115, 109, 1, 0, 0, 0];
    const isAllowed = await screen.evaluate(
      (bytes) => new WebAssembly.Module(Uint8Array.from(bytes)) instanceof WebAssembly.Module,
      emptyModule,
    );
    expect(isAllowed).toBe(true);
    await screen.close();
  });
});
