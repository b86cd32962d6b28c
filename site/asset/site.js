// Pages are complete without this script. It adds four comforts: columns that sort, citations that
// copy, answers of earlier days, addresses in footnotes on paper. No requests, so that it works from a disk.
(() => {
  "use strict";

  const key = (row, column) => {
    const cell = row.cells[column];
    const number = cell.querySelector("data[value]");
    const day = cell.querySelector("[data-edtf], time");
    if (number && !Number.isNaN(Number.parseFloat(number.value))) {
      return Number.parseFloat(number.value);
    }
    return day ? (day.dataset.edtf || day.getAttribute("datetime") || "") : cell.textContent.trim();
  };

  const compare = (one, other) =>
    typeof one === "number" && typeof other === "number"
      ? one - other
      : String(one).localeCompare(String(other), document.documentElement.lang);

  // The script of long tables, which are cut into pages, takes the order upon itself.
  const sort = (table, header, column) => {
    const asked = new CustomEvent("sortcolumn", { cancelable: true, detail: column });
    if (!table.dispatchEvent(asked)) {
      return;
    }
    const down = header.getAttribute("aria-sort") === "ascending";
    const body = table.tBodies[0];
    const rows = Array.from(body.rows, (row, place) => ({ row, place, key: key(row, column) }));
    rows.sort((one, other) => compare(one.key, other.key) * (down ? -1 : 1) || one.place - other.place);
    for (const other of header.parentNode.cells) {
      other.removeAttribute("aria-sort");
    }
    header.setAttribute("aria-sort", down ? "descending" : "ascending");
    body.append(...rows.map((entry) => entry.row));
  };

  // Rows of one page are not sorted for those of all, unless the script of long tables is there.
  const whole = "table[data-sortable]:not(:has(+ .pages))";
  const listed = "main:has([data-rows]) table[data-sortable]";
  for (const table of document.querySelectorAll(`${whole}, ${listed}`)) {
    if (table.tBodies[0].rows.length < 3) {
      continue;
    }
    Array.from(table.tHead.rows[0].cells).forEach((header, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "table__sort";
      button.append(...header.childNodes);
      button.addEventListener("click", () => sort(table, header, column));
      header.append(button);
    });
  }

  for (const citation of document.querySelectorAll("[data-copy]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "cite__copy";
    button.textContent = citation.dataset.copy;
    const text = citation.textContent.trim();
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(text);
      } catch {
        // Off a secure address there is no such clipboard.
        getSelection().selectAllChildren(citation);
        document.execCommand("copy");
      }
      button.textContent = citation.dataset.copied;
    });
    citation.after(button);
  }

  // Back in time: the answer of a day, in the words that the page's list has for it, and the marks
  // of what had been published by then. At its right end the slider shows the page as it is.
  for (const history of document.querySelectorAll("[data-history]")) {
    const moments = Array.from(history.children).reverse();
    if (moments.length < 2) {
      continue;
    }
    const box = document.createElement("div");
    const label = document.createElement("label");
    const slider = document.createElement("input");
    const day = document.createElement("output");
    const answer = document.createElement("p");
    box.className = "then";
    box.dataset.scripted = "";
    answer.className = "then__answer";
    Object.assign(slider, { type: "range", min: 0, max: moments.length - 1, step: 1 });
    slider.value = slider.max;
    label.append(history.dataset.label + " ", day, slider);
    answer.setAttribute("aria-live", "polite");
    box.append(label, answer);
    const show = () => {
      const moment = moments[slider.value];
      const today = slider.value === slider.max;
      const time = moment.querySelector("time");
      day.textContent = today ? history.dataset.all : time.textContent;
      slider.setAttribute("aria-valuetext", day.textContent);
      const words = moment.querySelector(".entry__what").cloneNode(true);
      answer.replaceChildren(...(today ? [] : words.childNodes));
      for (const mark of document.querySelectorAll("svg [data-since]")) {
        mark.classList.toggle("not-yet", !today && mark.dataset.since > moment.dataset.day);
      }
    };
    slider.addEventListener("input", show);
    show();
    (document.querySelector(".drawings") || history).before(box);
  }

  // The address of a link on paper: in full where the site has one, else from the site's root.
  const printed = (link) => {
    const canonical = document.querySelector("link[rel=canonical]");
    const root = new URL(document.querySelector("link[rel=stylesheet]").href + "/../..").href;
    return canonical
      ? new URL(link.getAttribute("href"), canonical.href).href
      : link.href.replace(root, "");
  };

  addEventListener("beforeprint", () => {
    const list = document.querySelector("[data-addresses] ol");
    if (!list || list.children.length > 0) {
      return;
    }
    const notes = new Map();
    const cited = "a.number, a.worded, cite a, .table td > a, a[href^=http]";
    for (const link of document.querySelectorAll(`main :is(${cited}):not([href^="#"])`)) {
      const address = printed(link);
      if (!notes.has(address)) {
        notes.set(address, notes.size + 1);
        list.append(Object.assign(document.createElement("li"), { textContent: address }));
      }
      link.dataset.note = notes.get(address);
    }
  });
})();
