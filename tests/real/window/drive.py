# SPDX-FileCopyrightText: Vigie contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the demonstration's window by AT-SPI and the keyboard, and checks what a screen reader gets of it."""
import re
import subprocess
import sys
import time

import pyatspi
from gi.repository import GLib

PATIENCE = 60
CONTROLS = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY, pyatspi.ROLE_PASSWORD_TEXT, pyatspi.ROLE_COMBO_BOX,
    pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_LIST,
    pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_SLIDER,
}
# What has countless children, or children that are its own.
CLOSED = {pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_LIST, pyatspi.ROLE_COMBO_BOX}
problems = []
told = []  # where the focus went, as the events tell it


def check(holds, sentence):
    if not holds:
        problems.append(sentence)
        print("NOT OK:", sentence, flush=True)
    return holds


def until(what, sentence, patience=PATIENCE):
    """The first value of what() that is true."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        try:
            value = what()
        except Exception:  # what was looked at has gone meanwhile
            value = None
        if value:
            return value
        time.sleep(0.1)
    check(False, "waited in vain: " + sentence)
    finish()


def finish():
    print("problems:", len(problems), flush=True)
    sys.exit(1 if problems else 0)


def key(*keys):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)


def shows(node):
    states = node.getState()
    return states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_VISIBLE)


def walk(node):
    """What is in sight, from the top down."""
    yield node
    if node.getRole() in CLOSED:
        return
    for child in node:
        if child is not None and shows(child):
            yield from walk(child)


def find(root, role, name=None):
    for node in walk(root):
        if node.getRole() == role and (name is None or name in node.name):
            return node
    return None


def find_all(root, role):
    return [node for node in walk(root) if node.getRole() == role]


def focused(root):
    """The innermost control that has the focus; a cell counts as its table."""
    found = None
    for node in walk(root):
        # Qt calls the current tab of any row of tabs focused, wherever the focus is.
        if has_focus(node) and (node.getRole() != pyatspi.ROLE_PAGE_TAB or has_focus(node.parent)):
            found = node
    return found


def told_focus():
    """What told last that the focus is on it: a field in a table's header is in no tree."""
    context = GLib.MainContext.default()
    while context.pending():
        context.iteration(False)
    return told[-1] if told else None


def has_focus(table):
    return table.getState().contains(pyatspi.STATE_FOCUSED)


def described(node):
    return "%s « %s »" % (node.getRoleName(), node.name)


def application():
    for child in pyatspi.Registry.getDesktop(0):
        if child is not None and child.name.lower() == "vigie" and child.childCount > 0:
            return child
    return None


def main_frame():
    app = application()
    for child in app or []:
        if child.getRole() == pyatspi.ROLE_FRAME and shows(child) and " — Vigie" in child.name:
            return child
    return None


def activate_window():
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "vigie"], capture_output=True, text=True)
    for window in found.stdout.split()[-1:]:
        subprocess.run(["xdotool", "windowsize", window, "1440", "900"], check=False)
        subprocess.run(["xdotool", "windowmove", window, "0", "0"], check=False)
        subprocess.run(["xdotool", "windowfocus", window], check=False)


def is_named(node):
    if node.name:
        return True
    # A field within a field (of a combo box or a spin box) is named by what it is in.
    parent = node.parent
    return parent is not None and parent.getRole() in (pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_SPIN_BUTTON) and parent.name


def check_names(root, where):
    count = 0
    for node in walk(root):
        if node.getRole() in CONTROLS and node.getRole() != pyatspi.ROLE_MENU_ITEM:
            count += 1
            check(is_named(node), "%s: a control has no name: %s in %s" % (
                where, described(node), described(node.parent) if node.parent else "-"))
    check(count > 3, "%s: hardly any control" % where)


def open_page(number):
    """By its key, or by the list of pages where it has none."""
    if number < 10:
        key("ctrl+%d" % ((number + 1) % 10))
        return
    focus_by_keys(find(main_frame(), pyatspi.ROLE_LIST, "Pages"))
    key("Home", *["Down"] * number)


def check_pages(frame):
    pages = find(frame, pyatspi.ROLE_LIST, "Pages")
    titles = [re.sub(r"[\s,:]*[\d\s]*$", "", item.name) for item in pages]  # the count that it tells too
    check(len(titles) >= 5, "the navigation lists %d pages" % len(titles))
    for number, title in enumerate(titles):
        open_page(number)
        until(lambda: main_frame().name.startswith(title), "the page « %s »" % title)
        time.sleep(0.6)  # its rows and sheet: what comes with them is looked at as well
        until(lambda: sum(node.getRole() in CONTROLS for node in walk(main_frame())) > 8, "the controls of « %s »" % title)
        check_names(until(main_frame, "the window"), "page « %s »" % title)
    return titles


def go(frame, titles, word):
    open_page(next(at for at, title in enumerate(titles) if title.startswith(word)))
    until(lambda: main_frame().name.startswith(word), "the page « %s »" % word)


def cell(table, row, column):
    found = table.queryTable().getAccessibleAt(row, column)
    return found.name if found is not None else ""


def check_table(frame):
    table = until(lambda: find(main_frame(), pyatspi.ROLE_TABLE, "Jetons"), "the table of tokens")
    facts = table.queryTable()
    until(lambda: facts.nRows > 200, "more than 200 tokens")
    until(lambda: cell(table, 0, 0), "the text of the first cell")
    last = facts.nRows - 1
    until(lambda: cell(table, last, 0), "the text of the last row's cell, which is not in sight")
    titles = [facts.getColumnDescription(column) for column in range(facts.nColumns)]
    check(all(titles), "a column has no title: %s" % titles)
    return table


def active_row(table):
    """A row that says that its token is active and that it can be revoked: an OAuth client's."""
    facts = table.queryTable()
    for row in range(min(facts.nRows, 60)):
        words = [cell(table, row, column) for column in range(facts.nColumns)]
        if {"Actif", "Prod", "OAuth"} <= set(words):
            return row
    return -1


def revoke_by_keyboard(frame):
    table = check_table(frame)
    row = until(lambda: active_row(table) + 1, "an active token of production", 20) - 1
    focus_by_keys(table)
    key("ctrl+Home", "Down", "Up", *["Down"] * row)  # with Ctrl nothing is selected
    until(lambda: table.queryTable().nSelectedRows > 0, "a selected row", 20)
    key("Delete")
    until(lambda: find(main_frame(), pyatspi.ROLE_PUSH_BUTTON, "Annuler"), "the countdown with its « Annuler »")
    check_names(until(main_frame, "the window"), "tokens with a countdown")
    check(has_focus(table) or focused(main_frame()) is not None, "the countdown took the focus away")
    key("ctrl+Return")
    until(lambda: any("Révoqué" in node.name or "vérifi" in node.name.lower() for node in walk(main_frame())
                      if node.getRole() in (pyatspi.ROLE_LABEL, pyatspi.ROLE_STATIC, pyatspi.ROLE_PUSH_BUTTON)),
          "the proof of the revocation")


def focus_by_keys(table):
    """F6 goes from pane to pane."""
    for _ in range(6):
        if has_focus(table):
            return
        key("F6")
        time.sleep(0.3)
    check(has_focus(table), "F6 never comes to the table: the focus is on %s" % (
        described(focused(main_frame())) if focused(main_frame()) else "nothing"))


def tab_round(root, most=70):
    """The controls that Tab reaches, until it comes round: words and height of each."""
    reached = []
    for _ in range(most):
        told_focus()
        told.clear()
        key("Tab")
        time.sleep(0.2)
        now = None
        for _ in range(50):
            try:
                now = focused(root())
            except Exception:  # what is walked through changes meanwhile
                now = None
            now = now or told_focus()
            if now is not None:
                break
            time.sleep(0.1)
        step = (described(now), now.queryComponent().getExtents(pyatspi.WINDOW_COORDS).y) if now else None
        if len(reached) > 3 and step == reached[0]:
            break
        if step is not None and step[0] in (before[0] for before in reached[:1] if before) and len(reached) > 8:
            break
        reached.append(step)
    return reached


def check_tab_order_of_page(frame):
    focus_by_keys(find(main_frame(), pyatspi.ROLE_TABLE, "Jetons"))
    reached = tab_round(main_frame)
    names = [step[0] for step in reached if step]
    print("Tab on the tokens page:", names, flush=True)
    check(len(reached) < 70, "Tab does not come round on the tokens page")
    check(None not in reached, "Tab reaches something that is not told to screen readers")
    check("filler «  »" not in names, "Tab stops at something without a name on the tokens page")
    words = ("Filtrer toutes les colonnes", "Colonnes", "Filtre : API", "Jetons", "Fermer la fiche")
    places = [next((at for at, name in enumerate(names) if word in name), None) for word in words]
    for word, place in zip(words, places):
        check(place is not None, "Tab never reaches « %s »" % word)
    start = places[0] or 0
    turned = [(place - start) % len(names) for place in places if place is not None]
    check(turned == sorted(turned), "Tab goes through the tokens page in another order than %s" % (words,))
    for word in ("Pages", "Recherche"):
        check(any(word in name for name in names), "Tab never reaches « %s »" % word)


def check_services_dialog(frame):
    add = until(lambda: find(main_frame(), pyatspi.ROLE_PUSH_BUTTON, "Ajouter"), "the button that adds a service")
    add.queryAction().doAction(0)

    def dialog():
        for window in application():
            if window.getRole() == pyatspi.ROLE_DIALOG and shows(window):
                return window
        return None

    until(dialog, "the dialog of a service")
    activate_window()
    time.sleep(0.5)
    check_names(dialog(), "dialog of a service")
    reached = tab_round(dialog)
    print("Tab in the dialog of a service:", [step[0] if step else None for step in reached], flush=True)
    check(len(reached) < 70, "Tab does not come round in the dialog of a service")
    check(None not in reached, "Tab leaves the dialog of a service")
    # From the top down; the round begins behind the first field, which has the focus at once.
    heights = [step[1] for step in reached if step]
    start = heights.index(min(heights))
    check("DataPass API v1" in reached[start][0], "The focus does not come round to the product of a service")
    heights = heights[start:] + heights[:start]
    jumps = sum(1 for before, after in zip(heights, heights[1:]) if after < before - 12)
    check(jumps == 0, "Tab jumps up %d times in the dialog of a service: %s" % (jumps, reached))
    key("Escape")
    until(lambda: dialog() is None, "the end of the dialog")


def main():
    pyatspi.Registry.registerEventListener(
        lambda event: told.append(event.source) if event.detail1 else None, "object:state-changed:focused")
    frame = until(main_frame, "the main window")
    activate_window()
    titles = check_pages(frame)
    go(frame, titles, "Jetons")
    revoke_by_keyboard(frame)
    check_tab_order_of_page(frame)
    go(frame, titles, "Services")
    check_services_dialog(frame)
    finish()


main()
