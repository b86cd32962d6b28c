// Long tables where script runs: filters, an order across all pages, a download of the rows shown.
// All rows are in a file that is loaded when they are first asked for, as a script: a page on a
// disk may load nothing else. Its words and rows are those of the pages. The state is in the
// address: #measure=killed&from=2025-01-01&sort=-when&page=2
(() => {
  "use strict";

  const PAGE = 200;
  const AROUND = 2;
  const bar = document.querySelector("[data-rows]");
  const form = bar.querySelector("form");
  const fields = Array.from(form.querySelectorAll("select, input"));
  const table = document.querySelector("main > .table");
  const body = table.tBodies[0];
  const printed = Array.from(body.childNodes);
  const nav = document.querySelector("main > .pages");
  const way = nav ? Array.from(nav.childNodes) : [];
  const known = [...fields.map((field) => field.id), "page"];
  const headers = Array.from(table.tHead.rows[0].cells);

  let file;
  let state = new URLSearchParams();
  let shown = [];

  const load = (name, address) =>
    new Promise((resolve, reject) => {
      const script = document.createElement("script");
      globalThis[name] = resolve;
      script.addEventListener("error", () => reject(new Error(`cannot load ${address}`)));
      script.src = address;
      document.head.append(script);
    });

  const rows = () =>
    (file ??= load("musterTable", bar.dataset.rows).then((all) => {
      const orders = all.columns.flatMap((name, column) => {
        const words = headers[column].textContent.trim();
        return [[name, `${words} ↑`], [`-${name}`, `${words} ↓`]];
      });
      for (const [key, choices] of [...all.facets, ["sort", orders]]) {
        const options = choices.map(([value, label]) => new Option(label, value));
        fields.find((field) => field.id === key).append(...options);
      }
      return all;
    }));

  // What a row has to be, one test for each filter that is set: any of its reports may be it. Rows
  // without a day are in no period.
  const tests = (all) => {
    const wanted = [];
    all.facets.forEach(([key, offered], place) => {
      if (state.has(key)) {
        const choice = offered.findIndex(([value]) => value === state.get(key));
        wanted.push(([, choices]) => choices[place].includes(choice));
      }
    });
    if (state.has("from") || state.has("to")) {
      const day = (key, none) => Number((state.get(key) ?? none).replace(/-/g, ""));
      const from = day("from", "00000000");
      const to = day("to", "99999999");
      wanted.push(([, , times]) => times.some(([first, last]) => last >= from && first <= to));
    }
    return wanted;
  };

  // A cell that says nothing has the rank -1: it stands last in either direction.
  const sorted = (found, column) => {
    const turn = state.get("sort")?.startsWith("-") ? -1 : 1;
    const rank = (row) => (row[3][column] < 0 ? Number.MAX_SAFE_INTEGER : row[3][column] * turn);
    return column < 0 ? found : found.slice().sort((one, other) => rank(one) - rank(other));
  };

  const isSet = () => state.toString() !== "";

  const html = (row, pieces) =>
    row[4].map((piece) => (typeof piece === "number" ? pieces[piece] : piece)).join("");

  const hash = (changes) => {
    const next = new URLSearchParams(state);
    for (const [key, value] of Object.entries(changes)) {
      next.delete(key);
      if (value) {
        next.set(key, value);
      }
    }
    const text = next.toString();
    return text && `#${text}`;
  };

  const step = (text, page) => {
    const made = document.createElement(page ? "a" : "span");
    made.textContent = text;
    if (page) {
      made.href = hash({ page });
    }
    return made;
  };

  // The way through the pages, as the tool prints it.
  const steps = (page, pages) => {
    const [previous, next] = way
      .filter((part) => part.localName === "a" || part.localName === "span")
      .map((part) => part.textContent);
    const list = document.createElement("ol");
    let before = 0;
    for (let at = 1; at <= pages; at++) {
      if (at === 1 || at === pages || Math.abs(at - page) <= AROUND) {
        const parts = at > before + 1 ? [step("…"), step(at, at)] : [step(at, at)];
        for (const part of parts) {
          list.append(document.createElement("li"));
          list.lastChild.append(part);
        }
        if (at === page) {
          list.lastChild.firstChild.setAttribute("aria-current", "page");
        }
        before = at;
      }
    }
    return [step(previous, page > 1 && page - 1), list, step(next, page < pages && page + 1)];
  };

  const say = (count) => {
    const words = bar.querySelector("[data-shown]");
    words.textContent = count;
    words.value = count;
    words.dataset.count = count;
  };

  const mark = (column) => {
    headers.forEach((header, place) => {
      header.removeAttribute("aria-sort");
      if (place === column) {
        const down = state.get("sort").startsWith("-");
        header.setAttribute("aria-sort", down ? "descending" : "ascending");
      }
    });
  };

  const print = (rowsToPrint, wayToPrint) => {
    body.replaceChildren(...rowsToPrint);
    nav?.replaceChildren(...wayToPrint);
    document.querySelector("[data-addresses] ol")?.replaceChildren();
  };

  const show = (all) => {
    const wanted = tests(all);
    const column = all.columns.indexOf(state.get("sort")?.replace("-", ""));
    const found = all.rows.filter((row) => wanted.every((test) => test(row)));
    shown = sorted(found, column);
    say(shown.length);
    mark(column);
    for (const field of fields) {
      field.value = state.get(field.id) ?? "";
    }
    if (!isSet()) {
      print(printed, way);
      return;
    }
    const pages = Math.max(1, Math.ceil(shown.length / PAGE));
    const page = Math.min(pages, Math.max(1, Number.parseInt(state.get("page") ?? "1", 10) || 1));
    const part = document.createElement("tbody");
    const slice = shown.slice((page - 1) * PAGE, page * PAGE);
    part.innerHTML = slice.map((row) => html(row, all.pieces)).join("\n");
    print(Array.from(part.childNodes), pages > 1 ? steps(page, pages) : []);
  };

  const tell = (failure) => {
    file = undefined;
    bar.open = true;
    bar.querySelector("[data-failed]").hidden = false;
    throw failure;
  };

  const refresh = () => rows().then(show).catch(tell);

  // A fragment that is no state, as of the link that skips to the page, changes nothing.
  const read = () => {
    const next = new URLSearchParams(location.hash.slice(1));
    if (location.hash.length < 2 || known.some((key) => next.has(key))) {
      const turned = next.get("page") !== state.get("page");
      state = new URLSearchParams([...next].filter(([key, value]) => known.includes(key) && value));
      return turned;
    }
    return false;
  };

  const go = (changes) => {
    history.pushState(null, "", hash({ page: "", ...changes }) || location.href.split("#")[0]);
    read();
    return refresh();
  };

  addEventListener("popstate", () => {
    const turned = read();
    refresh().then(() => {
      if (turned) {
        table.tabIndex = -1;
        table.focus();
      }
    });
  });

  form.addEventListener("change", (event) => go({ [event.target.id]: event.target.value }));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => go(Object.fromEntries(known.map((key) => [key, ""]))));
  bar.addEventListener("toggle", () => bar.open && refresh());

  table.addEventListener("sortcolumn", (event) => {
    event.preventDefault();
    rows()
      .then((all) => {
        const name = all.columns[event.detail];
        return go({ sort: state.get("sort") === name ? `-${name}` : name });
      })
      .catch(tell);
  });

  bar.querySelector("[data-download]").addEventListener("click", () => {
    const address = bar.dataset.rows.replace(/\.js$/, "-csv.js");
    Promise.all([load("musterData", address), refresh()])
      .then(([[head, ...lines]]) => {
        const byId = new Map(lines.map((line) => [line.slice(0, line.indexOf(",")), line]));
        const wanted = shown.flatMap(([ids]) => ids.map((id) => byId.get(id)));
        const link = document.createElement("a");
        link.href = URL.createObjectURL(new Blob([head, ...wanted], { type: "text/csv" }));
        link.download = address.replace(/^.*\//, "").replace("-csv.js", "-shown.csv");
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 60000);
      })
      .catch(tell);
  });

  bar.hidden = false;
  read();
  if (isSet()) {
    bar.open = true;
    refresh();
  }
})();
