// Pages are complete without this script. It adds two comforts: columns that sort, citations that
// copy. No requests, so that it works from a disk.
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

  const sort = (table, header, column) => {
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

  for (const table of document.querySelectorAll("table[data-sortable]")) {
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
    button.addEventListener("click", () =>
      navigator.clipboard.writeText(text).then(() => {
        button.textContent = citation.dataset.copied;
      }),
    );
    citation.after(button);
  }
})();
