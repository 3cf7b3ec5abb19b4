// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/table/table_page.h"
#include "model/access/service.h"
#include "model/terms/terms_profile.h"
#include "services/connectors/connector.h"
#include "services/storage/token_query.h"

#include <QPointer>

namespace vigie {

class GroundField;
class MassRevocationStrip;
class ActionButton;

//! Every credential of every service, and the means to act on it at once.
class TokensPage : public TablePage
{
    Q_OBJECT

public:
    explicit TokensPage(const PageContext &context, QWidget *parent = nullptr);
    ~TokensPage() override;

    void refresh() override;
    [[nodiscard]] bool takes(PageCommand command) const override;
    [[nodiscard]] QString whyNot(PageCommand command) const override;
    void run(PageCommand command) override;
    [[nodiscard]] QList<QAction *> ownActions() const override;

protected:
    void exportRows(ExportFormat format) override;
    void print() override;
    void fillSheet(const ListRow &row) override;
    [[nodiscard]] QString headline(qint64 rows, qint64 selected) const override;
    void fill() override;

private:
    //! What is known beside the rows.
    struct Facts {
        QList<Service> services{};
        QList<TermsProfile> profiles{}; //!< in force today
    };
    void readServices();
    [[nodiscard]] Capabilities capabilitiesOf(const ServiceId &service) const;
    void revokeSelected();
    void revokeChosen();
    void request(Verb verb, CredentialId credential);
    void openMenu(const QPoint &at);
    void openLeakDialog();
    [[nodiscard]] QWidget *mainButton(const TokenRow &row, const Capabilities &capabilities);
    [[nodiscard]] QWidget *moreButton(const TokenRow &row, const Capabilities &capabilities);
    [[nodiscard]] QWidget *noticeButton(const TokenRow &row);
    void prepareNotice(const TokenRow &row);
    void addGround(const Credential &credential);

    QMap<ServiceId, Service> m_services{};
    QList<TermsProfile> m_profiles{}; //!< in force today
    QPointer<GroundField> m_ground{}; //!< of the sheet
    CredentialId m_groundOf{};
    MassRevocationStrip *m_strip;
    QAction *m_leaked;
    QList<TokenRow> m_chosen{}; //!< to be revoked, as they were when that was asked
    TaskScope m_reading{};
    TaskScope m_choosing{};
};

} // namespace vigie
