/** Everything that the first page needs of the world. */
export interface WelcomeTools {
  readonly openOptions: () => Promise<void>;
  readonly openLibrary: () => Promise<void>;
}
