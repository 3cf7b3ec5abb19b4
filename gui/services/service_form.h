// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/service.h"
#include "model/terms/terms_profile.h"
#include "services/operations/service_administration.h"
#include "services/operations/service_faults.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace vigie {

class FileField;
class QueryTrialView;
class ServiceOptionsEditor;

//! The fields of a connection. A secret that is stored already is never shown: its field stays empty, and empty
//! means unchanged.
class ServiceForm : public QWidget
{
    Q_OBJECT

public:
    //! `edited`: the service to edit, null for a new one.
    ServiceForm(const QList<TermsProfile> &profiles, const Service *edited, QWidget *parent = nullptr);

    [[nodiscard]] Service service() const;
    [[nodiscard]] TypedSecrets typedSecrets() const;
    //! Shows a sentence under each field at fault and moves the focus to the first; true when there is none.
    [[nodiscard]] bool isComplete();
    [[nodiscard]] QueryTrialView &trial() const;

Q_SIGNALS:
    //! The queries of that API are to be tried as they are typed.
    void trialAsked(const vigie::ApiCode &api, const QString &name);

private:
    void addIdentity(QFormLayout &layout);
    void addAccess(QFormLayout &layout);
    void addTransport(QFormLayout &layout);
    void addApis(QFormLayout &layout, const QList<TermsProfile> &profiles);
    void show(const Service &service);
    void showProduct();
    void showOptions(const QMap<QString, QString> &values);
    void showApis();
    void offerPlainHttp();
    [[nodiscard]] QWidget *fieldOf(ServiceFault fault) const;
    void say(QWidget *field, const QString &sentence);

    bool m_isNew;
    QComboBox *m_product;
    QLabel *m_productNote;
    QLineEdit *m_id;
    QLineEdit *m_name;
    QLineEdit *m_url;
    QCheckBox *m_plainHttp;
    QComboBox *m_environment;
    QLineEdit *m_version;
    QLineEdit *m_clientId;
    QLineEdit *m_secret;
    QCheckBox *m_readOnly;
    FileField *m_caFile;
    FileField *m_certificateFile;
    QLineEdit *m_certificatePassPhrase;
    QLineEdit *m_proxy;
    QLineEdit *m_proxyPassword;
    QList<QCheckBox *> m_apis{};
    ServiceOptionsEditor *m_options;
    QMap<QWidget *, QLabel *> m_faults{};
};

} // namespace vigie
