// Every word of the page; both languages have the same keys.
import { en } from "./copy-en.js";
import { zh } from "./copy-zh.js";

export const COPY = { zh, en };
