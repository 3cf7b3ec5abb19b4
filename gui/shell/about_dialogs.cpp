// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/about_dialogs.h"

#include "gui/common/action_button.h"
#include "gui/common/text_label.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vigie {

namespace {

struct Help {
    Q_DECLARE_TR_FUNCTIONS(vigie::Help)
};

QDialog *dialogWith(const QString &title, QWidget *content, QWidget *window)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *close = new ActionButton(Help::tr("Fermer"), Emphasis::Plain, dialog);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    auto *scroll = new QScrollArea(dialog);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(scroll, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    return dialog;
}

} // namespace

void showKeysDialog(const QList<QAction *> &actions, QWidget *window)
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(4);
    int row = 0;
    const auto add = [&](const QString &key, const QString &text) {
        grid->addWidget(new TextLabel(key, TextKind::Identifier, Tone::Normal, content), row, 0);
        grid->addWidget(new TextLabel(text, TextKind::Body, Tone::Normal, content), row++, 1);
    };
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            add(action->shortcut().toString(QKeySequence::NativeText), action->text().remove(QLatin1Char('&')));
    }
    add(Help::tr("Échap"), Help::tr("Fermer, quitter un champ, puis annuler le compte à rebours"));
    QDialog *dialog = dialogWith(Help::tr("Aide et touches"), content, window);
    dialog->setObjectName(QStringLiteral("keys-dialog"));
    dialog->resize(520, 560);
    dialog->open();
}

void showAboutDialog(QWidget *window)
{
    auto *content = new TextLabel(
        Help::tr("Vigie %1\n\nConsole des producteurs d’API de l’État.\nLogiciel libre, licence GPL-3.0 ou "
                 "ultérieure.\n\nConstruit avec Qt %2, QtKeychain, SQLite, qpdf et libxlsxwriter.\nIcônes Lucide "
                 "(ISC ; une partie MIT, projet Feather).")
            .arg(QStringLiteral(VIGIE_VERSION), QString::fromLatin1(qVersion())),
        TextKind::Body, Tone::Normal);
    content->letSelect();
    content->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    QDialog *dialog = dialogWith(Help::tr("À propos de Vigie"), content, window);
    dialog->setObjectName(QStringLiteral("about-dialog"));
    dialog->resize(460, 280);
    dialog->open();
}

} // namespace vigie
