/** Which host the bundle was made for; the build fills it in. */
declare const DOSSIER_HOST: 'node' | 'web';

/** `node`: VS Code's Node extension host (desktop and server); `web`: the browser's worker. */
export const hostKind = DOSSIER_HOST;
