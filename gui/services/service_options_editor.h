// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/service.h"
#include "services/connectors/products.h"

#include <QWidget>

class QComboBox;
class QFormLayout;

namespace vigie {

class ActionButton;
class QueryTrialView;

//! The options of a product: those of the service, then those of one API at a time, each showing in its empty field
//! what holds without it. Where the product keeps a history, its queries can be tried from here.
class ServiceOptionsEditor : public QWidget
{
    Q_OBJECT

public:
    struct NamedApi {
        ApiCode api{};
        QString name{};

        friend bool operator==(const NamedApi &, const NamedApi &) = default;
    };

    explicit ServiceOptionsEditor(QWidget *parent = nullptr);

    void show(const Product &product, const QMap<QString, QString> &values);
    //! Those that the service may be asked about.
    void setApis(const QList<NamedApi> &apis);
    void setEnvironment(Environment environment);
    [[nodiscard]] const QMap<QString, QString> &values() const { return m_values; }
    [[nodiscard]] QueryTrialView &trial() const { return *m_trial; }

Q_SIGNALS:
    //! The queries of that API are to be tried as they are typed.
    void trialAsked(const vigie::ApiCode &api, const QString &name);

private:
    void buildOfApi();
    void showApi();
    void addField(QFormLayout &layout, const QString &title, const QString &key);
    void set(const QString &key, const QString &value);
    [[nodiscard]] QString defaultOf(const QString &key) const;
    void showDefaults();
    [[nodiscard]] ApiCode api() const;

    QString m_product{};
    QList<std::pair<QString, QString>> m_options{};
    QMap<QString, QStringList> m_choices{};
    QMap<QString, QString> m_values{};
    Environment m_environment{Environment::Production};
    QFormLayout *m_ofService;
    QWidget *m_apiPart;
    QComboBox *m_api;
    QFormLayout *m_ofApi;
    ActionButton *m_try;
    QueryTrialView *m_trial;
};

} // namespace vigie
