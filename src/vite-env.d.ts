/// <reference types="vite/client" />

/** False in the live build: then no sandbox code and none of its calls are in it. */
declare const __SANDBOX__: boolean;
