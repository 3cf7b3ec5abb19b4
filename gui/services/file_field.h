// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace vigie {

//! A path that can be typed or chosen.
class FileField : public QWidget
{
    Q_OBJECT

public:
    //! `filter`: as QFileDialog takes it.
    FileField(const QString &accessibleName, const QString &filter, QWidget *parent = nullptr);

    [[nodiscard]] QString path() const;
    void setPath(const QString &path);

Q_SIGNALS:
    void changed();

private:
    void choose();

    QLineEdit *m_path;
    QString m_filter;
};

} // namespace vigie
