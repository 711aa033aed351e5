declare global {
  interface ImportMetaEnv {
    /** Put in by the build, from the package's own. */
    readonly PAGE_VERSION: string;
  }
}

/** The version of the page: "1.0.0". */
export const pageVersion = import.meta.env.PAGE_VERSION;
