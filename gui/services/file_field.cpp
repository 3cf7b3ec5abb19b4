// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/services/file_field.h"

#include "gui/common/action_button.h"
#include "gui/common/file_dialog.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace vigie {

FileField::FileField(const QString &accessibleName, const QString &filter, QWidget *parent)
    : QWidget(parent)
    , m_path(new QLineEdit(this))
    , m_filter(filter)
{
    auto *button = new ActionButton(tr("Choisir…"), Emphasis::Plain, this);
    button->setAccessibleName(tr("Choisir : %1").arg(accessibleName));
    m_path->setAccessibleName(accessibleName);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_path, 1);
    layout->addWidget(button);
    setFocusProxy(m_path);
    connect(m_path, &QLineEdit::textChanged, this, &FileField::changed);
    connect(button, &ActionButton::clicked, this, &FileField::choose);
}

QString FileField::path() const { return m_path->text().trimmed(); }

void FileField::setPath(const QString &path) { m_path->setText(path); }

void FileField::choose()
{
    auto *dialog = new FileDialog(window(), m_path->accessibleName(), path(), m_filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FileField::setPath);
    dialog->open();
}

} // namespace vigie
