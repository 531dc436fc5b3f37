// The start of the page.
import { $ } from "./dom.js";
import { app, fail, show } from "./app.js";
import * as server from "./server.js";
import "./events.js";

const root = $(".gid");

const widthOf = px => (px < 760 ? "s" : px < 1200 ? "m" : px < 1600 ? "l" : "xl");
new ResizeObserver(([entry]) => {
  root.dataset.w = widthOf(entry.contentRect.width);
}).observe(root);
root.dataset.w = widthOf(root.clientWidth);
show();
server.settings().then(
  answer => {
    app.settings = answer;
    if (!app.session && !app.units && !app.trouble) show();
  },
  error => {
    if (error.type === "refused") fail({ name: "", size: 0 }, error);
  },
);
