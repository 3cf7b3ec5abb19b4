// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/table/table_page.h"

namespace vigie {

struct PartnerFacts;

//! Who calls us: every partner, over all APIs, environments and services.
class PartnersPage : public TablePage
{
    Q_OBJECT

public:
    explicit PartnersPage(const PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QString whyNot(PageCommand command) const override;

protected:
    void exportRows(ExportFormat format) override;
    void print() override;
    void fillSheet(const ListRow &row) override;
    [[nodiscard]] QString headline(qint64 rows, qint64 selected) const override;
    void fill() override;
    void activate(const ListRow &row) override;

private:
    [[nodiscard]] static TableSpec spec(const PageContext &context);
    void showDossier(PartnerFacts facts);
    void countUnjoined();
    void openJoining();
    void showTokens(const QString &name);

    QWidget *m_strip;
    TextLabel *m_stripText;
    TaskScope m_dossier{};
    TaskScope m_unjoined{};
};

} // namespace vigie
