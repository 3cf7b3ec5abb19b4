// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/incidents/tokens_pane.h"

#include "gui/common/action_button.h"
#include "gui/common/api_names.h"
#include "gui/common/background_reader.h"
#include "gui/common/error_text.h"
#include "gui/common/formats.h"
#include "gui/common/mass_revocation_strip.h"
#include "gui/common/page.h"
#include "gui/common/state_text.h"
#include "gui/common/table/paged_table_model.h"
#include "gui/common/text_label.h"
#include "gui/common/token_verbs.h"
#include "gui/incidents/incident_texts.h"
#include "services/connectors/products.h"
#include "services/operations/revocation_runner.h"
#include "services/reports/incident_words.h"
#include "services/settings/settings.h"
#include "services/storage/service_repository.h"
#include "services/storage/workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QTableWidget>

namespace vigie {

namespace {

constexpr int mostFound = 500;
enum Column { Choice, Name, PartnerName, Apis, Why, State, ColumnCount };

QString refusalOf(const TokenRow &row, const QHash<ServiceId, Service> &services)
{
    const Product *product = productOf(services.value(row.credential.service).product);
    return refusalFor(row, product ? product->offers() : Capabilities{});
}

} // namespace

TokensPane::TokensPane(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_partner(new QLineEdit(this))
    , m_subcontractor(new QLineEdit(this))
    , m_address(new QLineEdit(this))
    , m_api(new QComboBox(this))
    , m_count(new TextLabel(TextKind::Note, Tone::Secondary, this))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_compromised(new ActionButton(tr("Compromis"), Emphasis::Plain, this))
    , m_exposed(new ActionButton(tr("Exposé"), Emphasis::Plain, this))
    , m_outside(new ActionButton(tr("Hors périmètre"), Emphasis::Plain, this))
    , m_revoke(new ActionButton(tr("Révoquer…"), Emphasis::DangerOutline, this))
    , m_strip(new MassRevocationStrip(this))
{
    setObjectName(QStringLiteral("incident-tokens"));
    m_table->setObjectName(QStringLiteral("incident-token-table"));
    m_table->setAccessibleName(tr("Jetons concernés"));
    m_table->setHorizontalHeaderLabels(
        {QString(), tr("Empreinte…4"), tr("Partenaire"), tr("API"), tr("Pourquoi"), tr("État")});
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(PartnerName, QHeaderView::Stretch);
    m_table->setMinimumHeight(150);
    m_revoke->setIconName(QStringLiteral("ban"));
    m_revoke->setObjectName(QStringLiteral("incident-revoke"));
    m_compromised->setObjectName(QStringLiteral("mark-compromised"));
    m_exposed->setObjectName(QStringLiteral("mark-exposed"));
    m_outside->setObjectName(QStringLiteral("mark-outside"));
    auto *verdicts = new QHBoxLayout;
    verdicts->addWidget(new TextLabel(tr("Verser les jetons cochés :"), TextKind::Note, Tone::Secondary, this));
    for (ActionButton *button : {m_compromised, m_exposed, m_outside}) {
        button->setSmall(true);
        verdicts->addWidget(button);
    }
    verdicts->addStretch(1);
    verdicts->addWidget(m_revoke);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Jetons concernés"), TextKind::Section, Tone::Normal, this));
    head->addWidget(m_count, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->addLayout(head);
    layout->addLayout(searchRow());
    layout->addWidget(m_table, 1);
    layout->addLayout(verdicts);
    layout->addWidget(m_strip);
    connect(m_table, &QTableWidget::itemChanged, this, &TokensPane::wake);
    connect(m_compromised, &QPushButton::clicked, this, [this] { putInFile(Exposure::Compromised); });
    connect(m_exposed, &QPushButton::clicked, this, [this] { putInFile(Exposure::Exposed); });
    connect(m_outside, &QPushButton::clicked, this, [this] { putInFile(Exposure::OutOfScope); });
    connect(m_revoke, &QPushButton::clicked, this, &TokensPane::askRevocation);
    connect(m_strip, &MassRevocationStrip::confirmed, this, &TokensPane::revoke);
    wake();
}

QLayout *TokensPane::searchRow()
{
    const auto field = [this](QLineEdit *edit, const char *name, const QString &words) {
        edit->setObjectName(QString::fromLatin1(name));
        edit->setPlaceholderText(words);
        edit->setAccessibleName(words);
        edit->setClearButtonEnabled(true);
        connect(edit, &QLineEdit::returnPressed, this, &TokensPane::askForTokens);
    };
    field(m_partner, "token-partner", tr("Partenaire, SIRET"));
    field(m_subcontractor, "token-subcontractor", tr("Sous-traitant"));
    field(m_address, "token-address", tr("Adresse déclarée"));
    m_api->setObjectName(QStringLiteral("token-api"));
    m_api->setAccessibleName(tr("API"));
    m_api->addItem(tr("Toutes les API"));
    for (const ApiCode &api : m_context.apis.all())
        m_api->addItem(m_context.apis.nameOf(api), api.value);
    auto *find = new ActionButton(tr("Chercher"), Emphasis::Plain, this);
    find->setObjectName(QStringLiteral("token-find"));
    find->setIconName(QStringLiteral("search"));
    connect(find, &QPushButton::clicked, this, &TokensPane::askForTokens);
    auto *row = new QHBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_partner, m_subcontractor, m_address})
        row->addWidget(widget, 1);
    row->addWidget(m_api);
    row->addWidget(find);
    return row;
}

void TokensPane::setMatter(const IncidentMatter &matter)
{
    const bool isOther = matter.file.incident.id != m_matter.file.incident.id;
    m_matter = matter;
    if (isOther) {
        m_rows.clear();
        m_strip->hide();
        for (QLineEdit *edit : {m_partner, m_subcontractor, m_address})
            edit->clear();
        m_api->setCurrentIndex(0);
    }
    m_rows.removeIf([](const Row &row) { return row.inFile; });
    QList<Row> ofFile;
    for (const IncidentToken &token : m_matter.file.tokens) {
        m_rows.removeIf([&](const Row &row) { return row.token.credential == token.credential; });
        ofFile.append({.token = token, .inFile = true});
    }
    m_rows = ofFile + m_rows;
    readKnown();
}

//! As the services hold them now: an action may be under way.
void TokensPane::readKnown()
{
    QList<qint64> ids;
    for (const Row &row : std::as_const(m_rows))
        ids.append(row.token.credential.value);
    m_tasks.deliver(m_context.reader.ask<QList<TokenRow>>(
                        [ids](Database &database) { return TokenQuery(database).rows(ids); }, m_tasks.token()),
                    [this](const Result<QList<TokenRow>> &known) {
                        for (Row &row : m_rows) {
                            row.known.reset();
                            for (const TokenRow &token : known.value_or(QList<TokenRow>{})) {
                                if (token.credential.id == row.token.credential)
                                    row.known = token;
                            }
                        }
                        fillTable();
                    });
}

void TokensPane::search(const TokenCriteria &criteria)
{
    m_partner->setText(criteria.partner);
    m_subcontractor->setText(criteria.subcontractor);
    m_address->setText(criteria.address);
    if (!criteria.apis.isEmpty())
        m_api->setCurrentIndex(qMax(0, m_api->findData(criteria.apis.first().value)));
    if (!criteria.credential.isNull()) {
        m_tasks.deliver(m_context.reader.ask<QList<TokenRow>>(
                            [criteria](Database &database) { return tokensMatching(database, criteria, mostFound); },
                            m_tasks.token()),
                        [this](const Result<QList<TokenRow>> &found) {
                            if (found)
                                take(*found, tr("à l’origine du dossier"));
                        });
    } else if (!criteria.isEmpty()) {
        askForTokens();
    }
}

void TokensPane::askForTokens()
{
    TokenCriteria criteria{.partner = m_partner->text().simplified(),
                           .subcontractor = m_subcontractor->text().simplified(),
                           .address = m_address->text().simplified()};
    if (const QString api = m_api->currentData().toString(); !api.isEmpty())
        criteria.apis = {ApiCode{api}};
    if (criteria.isEmpty()) {
        Q_EMIT noted(tr("Donnez un partenaire, un sous-traitant, une API ou une adresse."));
        return;
    }
    QStringList why;
    if (!criteria.partner.isEmpty())
        why.append(tr("partenaire"));
    if (!criteria.subcontractor.isEmpty())
        why.append(tr("sous-traitant « %1 »").arg(criteria.subcontractor));
    if (!criteria.address.isEmpty())
        why.append(tr("adresse %1").arg(criteria.address));
    if (!criteria.apis.isEmpty())
        why.append(m_context.apis.namesOf(criteria.apis));
    m_tasks.deliver(
        m_context.reader.ask<QList<TokenRow>>(
            [criteria](Database &database) { return tokensMatching(database, criteria, mostFound); }, m_tasks.token()),
        [this, words = why.join(QStringLiteral(", "))](const Result<QList<TokenRow>> &found) {
            if (!found)
                return void(Q_EMIT noted(errorLine(found.error())));
            if (found->size() == mostFound)
                Q_EMIT noted(tr("Seuls les %1 premiers jetons sont montrés : resserrez la recherche.").arg(mostFound));
            take(*found, words);
        });
}

//! What was found before and is not in the file gives way.
void TokensPane::take(const QList<TokenRow> &found, const QString &why)
{
    m_rows.removeIf([](const Row &row) { return !row.inFile; });
    for (const TokenRow &token : found) {
        const bool known = std::any_of(m_rows.cbegin(), m_rows.cend(),
                                       [&](const Row &row) { return row.token.credential == token.credential.id; });
        if (known)
            continue;
        m_rows.append({.token = {.credential = token.credential.id,
                                 .label = tokenLabel(token),
                                 .partnerName = token.partnerName,
                                 .why = why},
                       .known = token});
    }
    fillTable();
}

void TokensPane::fillTable()
{
    m_filling = true;
    m_table->setRowCount(int(m_rows.size()));
    for (int at = 0; at < m_rows.size(); ++at)
        setRow(at, m_rows.at(at));
    // An application's long name leaves the partner its room; the whole of it is in the tip.
    QHeaderView &header = *m_table->horizontalHeader();
    header.setSectionResizeMode(Name, QHeaderView::ResizeToContents);
    const int widest = fontMetrics().averageCharWidth() * 24;
    if (header.sectionSize(Name) > widest) {
        header.setSectionResizeMode(Name, QHeaderView::Interactive);
        header.resizeSection(Name, widest);
    }
    m_filling = false;
    wake();
}

void TokensPane::setRow(int at, const Row &row)
{
    auto *choice = new QTableWidgetItem;
    choice->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    const bool wanted = !row.inFile || row.token.exposure != Exposure::OutOfScope;
    choice->setCheckState(wanted ? Qt::Checked : Qt::Unchecked);
    choice->setData(Qt::AccessibleTextRole, tr("Choisir %1").arg(row.token.label));
    m_table->setItem(at, Choice, choice);
    const auto text = [&](Column column, const QString &words) {
        auto *item = new QTableWidgetItem(words);
        item->setToolTip(words);
        m_table->setItem(at, column, item);
        return item;
    };
    text(Name, row.token.label)->setFont(fontOf(TextKind::Identifier));
    text(PartnerName, row.token.partnerName);
    text(Apis,
         row.known ? QStringLiteral("%1, %2").arg(m_context.apis.namesOf(row.known->credential.apis),
                                                  environmentShortText(row.known->credential.environment))
                   : dash());
    text(Why, row.token.why);
    StateText state = row.inFile ? shownState(exposureMark(row.token.exposure))
                                 : StateText{Glyph::Information, tr("Trouvé")};
    if (const Intent *intent = m_matter.intentOf(row.token.credential))
        state = stateText(intent->state);
    else if (row.known && row.known->intent)
        state = tokenStateText(*row.known);
    else if (row.known && row.known->credential.state != CredentialState::Active)
        state = stateText(row.known->credential.state);
    auto *item = text(State, state.word);
    item->setData(PagedTableModel::GlyphRole, int(state.glyph));
    QPixmap pixmap(QSize(14, 14) * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGlyph(painter, QRectF(0, 0, 14, 14), state.glyph, coloursOf(palette()));
    item->setIcon(QIcon(pixmap));
}

QList<TokensPane::Row> TokensPane::checked() const
{
    QList<Row> chosen;
    for (int at = 0; at < m_rows.size() && at < m_table->rowCount(); ++at) {
        const QTableWidgetItem *choice = m_table->item(at, Choice);
        if (choice && choice->checkState() == Qt::Checked)
            chosen.append(m_rows.at(at));
    }
    return chosen;
}

void TokensPane::wake()
{
    if (m_filling)
        return;
    const qsizetype chosen = checked().size();
    m_count->setText(m_rows.isEmpty() ? tr("cherchez ceux que l’incident touche")
                                      : tr("choisis : %1 sur %2").arg(chosen).arg(m_rows.size()));
    const bool open = m_matter.file.incident.state == IncidentState::Open;
    for (ActionButton *button : {m_compromised, m_exposed, m_outside, m_revoke})
        button->setEnabled(chosen > 0 && open);
    m_strip->hide();
}

void TokensPane::putInFile(Exposure exposure)
{
    QList<IncidentToken> tokens;
    for (Row row : checked()) {
        row.token.exposure = exposure;
        tokens.append(row.token);
    }
    Q_EMIT tokensChosen(tokens);
}

void TokensPane::askRevocation()
{
    QHash<ServiceId, Service> services;
    for (const Service &service : ServiceRepository(m_context.workspace.database()).all().value_or(QList<Service>{}))
        services.insert(service.id, service);
    QList<TokenRow> possible;
    QSet<ApiCode> apis;
    int leftOut = 0;
    for (const Row &row : checked()) {
        if (!row.known || !refusalOf(*row.known, services).isEmpty()) {
            ++leftOut;
            continue;
        }
        possible.append(*row.known);
        for (const ApiCode &api : row.known->credential.apis)
            apis.insert(api);
    }
    if (possible.isEmpty()) {
        Q_EMIT noted(
            tr("Aucun des jetons choisis ne peut être révoqué d’ici : déjà fermés, ou service en lecture seule."));
        return;
    }
    QList<ApiCode> sorted(apis.cbegin(), apis.cend());
    std::sort(sorted.begin(), sorted.end());
    m_strip->ask(possible, leftOut, m_context.apis.namesOf(sorted));
}

//! Those that are not in the file yet are put in it: what was revoked is part of it.
void TokensPane::revoke(const QList<CredentialId> &tokens)
{
    QList<IncidentToken> added;
    QList<IntentId> intents;
    QStringList refused;
    for (const Row &row : checked()) {
        if (!row.known || !tokens.contains(row.token.credential))
            continue;
        const auto service = ServiceRepository(m_context.workspace.database()).find(row.known->credential.service);
        const Product *product = service ? productOf(service->product) : nullptr;
        const auto verb = mainVerbOf(product ? product->offers() : Capabilities{});
        if (!verb)
            continue;
        const Incident &incident = m_matter.file.incident;
        const auto intent = m_context.revocations.request(
            {.verb = *verb,
             .credential = row.token.credential,
             .reason = tr("Incident %1 : %2").arg(incident.number, incident.title),
             .countdown = m_context.settings.countdown()});
        if (!intent)
            refused.append(row.token.label);
        else
            intents.append(*intent);
        if (!row.inFile)
            added.append(row.token);
    }
    if (!refused.isEmpty())
        Q_EMIT noted(tr("Non demandées : %1").arg(refused.join(QStringLiteral(", "))));
    if (!added.isEmpty())
        Q_EMIT tokensChosen(added);
    Q_EMIT revocationsAsked(intents);
}

} // namespace vigie
