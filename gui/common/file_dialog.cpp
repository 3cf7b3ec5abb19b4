// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/file_dialog.h"

#include <QFileIconProvider>

namespace vigie {

namespace {

//! What a name alone says.
class NameIcons : public QFileIconProvider
{
public:
    [[nodiscard]] QIcon icon(IconType type) const override { return QFileIconProvider::icon(type); }
    [[nodiscard]] QIcon icon(const QFileInfo &info) const override
    {
        return QFileIconProvider::icon(info.isDir() ? Folder : File);
    }
    [[nodiscard]] QString type(const QFileInfo &info) const override
    {
        if (info.isDir())
            return FileDialog::tr("Dossier");
        return info.suffix().isEmpty() ? FileDialog::tr("Fichier") : info.suffix().toUpper();
    }
};

//! As long as the program: a dialog's thread may ask after the dialog is gone.
NameIcons *nameIcons()
{
    static auto *icons = new NameIcons;
    return icons;
}

} // namespace

FileDialog::FileDialog(QWidget *parent, const QString &title, const QString &folder, const QString &filter)
    : QFileDialog(parent, title, folder, filter)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setOption(QFileDialog::DontUseNativeDialog); // the desktop's looks into the files too
    setIconProvider(nameIcons());
}

FileDialog *FileDialog::toSave(QWidget *parent, const QString &title, const QString &folder, const QString &name,
                               const QString &suffix)
{
    auto *dialog = new FileDialog(parent, title, folder);
    dialog->setObjectName(QStringLiteral("save-dialog"));
    dialog->setAcceptMode(AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(name);
    return dialog;
}

} // namespace vigie
