// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/journal/journal_page.h"

#include "gui/common/action_button.h"
#include "gui/common/background_reader.h"
#include "gui/common/badge.h"
#include "gui/common/error_text.h"
#include "gui/common/formats.h"
#include "gui/common/sheet.h"
#include "gui/journal/journal_words.h"

#include <QJsonDocument>

#include <algorithm>

namespace vigie {

namespace {

constexpr qsizetype shownHashLength = 12;

//! Numbers from the newest down: an entry's number is its row.
Result<QList<qint64>> newestFirst(Database &database, qint64 most)
{
    return JournalRepository(database).count().map([&](qint64 count) {
        QList<qint64> numbers;
        for (qint64 number = count; number > 0 && number > count - most; --number)
            numbers.append(number);
        return numbers;
    });
}

ListRow rowOf(const JournalEntry &entry)
{
    return {
        .id = entry.number,
        .cells = {{.text = countText(entry.number)},
                  {.text = instantText(entry.at)},
                  {.text = entry.actor},
                  {.text = journalActionText(entry.action), .tip = entry.action},
                  {.text = journalObjectText(entry)},
                  {.text = entry.hash.left(shownHashLength)},
                  {.text = journalOutcomeState(entry.outcome).word, .glyph = journalOutcomeState(entry.outcome).glyph}},
        .value = entry};
}

//! A hash has no space to be broken at.
QString inLines(const QString &hash)
{
    constexpr qsizetype lineLength = 16;
    QStringList lines;
    for (qsizetype at = 0; at < hash.size(); at += lineLength)
        lines.append(hash.mid(at, lineLength));
    return lines.join(u'\n');
}

Result<QList<ListRow>> rowsOf(Database &database, const QList<qint64> &numbers)
{
    if (numbers.isEmpty())
        return QList<ListRow>{};
    const auto [first, last] = std::minmax_element(numbers.cbegin(), numbers.cend());
    return JournalRepository(database)
        .entries(*first, int(*last - *first + 1))
        .map([&](const QList<JournalEntry> &entries) {
            QHash<qint64, const JournalEntry *> byNumber;
            for (const JournalEntry &entry : entries)
                byNumber.insert(entry.number, &entry);
            QList<ListRow> rows;
            for (const qint64 number : numbers) {
                if (const JournalEntry *entry = byNumber.value(number))
                    rows.append(rowOf(*entry));
            }
            return rows;
        });
}

} // namespace

JournalPage::JournalPage(const PageContext &context, QWidget *parent)
    : TablePage(context, spec(), parent)
    , m_verdict(new Badge(this))
    , m_verify(new ActionButton(tr("Vérifier la chaîne"), Emphasis::Plain, this))
{
    m_verdict->setObjectName(QStringLiteral("journalVerdict"));
    m_verify->setObjectName(QStringLiteral("verifyJournal"));
    addHeadWidget(m_verdict);
    addHeadWidget(m_verify);
    m_verdict->show({Glyph::Unknown, tr("Pas encore vérifiée")});
    connect(m_verify, &ActionButton::clicked, this, &JournalPage::verify);
}

TableSpec JournalPage::spec()
{
    using Kind = ListColumn::Kind;
    const auto column = [](const char *id, const QString &title, const QString &sample, Kind kind) {
        ListColumn made{.id = QString::fromLatin1(id), .title = title, .sample = sample, .kind = kind};
        made.sortable = false;
        return made;
    };
    ListColumn object = column("object", tr("Objet"), QStringLiteral("credential 12 345"), Kind::Text);
    object.stretches = true;
    TableSpec spec{.id = QStringLiteral("journal"), .title = tr("Journal")};
    spec.columns = {column("number", tr("N°"), QStringLiteral("12 345"), Kind::Figure),
                    column("at", tr("Quand"), QStringLiteral("22/11/2026 10:42"), Kind::Date),
                    column("actor", tr("Qui"), QStringLiteral("compte-agent"), Kind::Text),
                    column("action", tr("Quoi"), tr("Révocation acceptée par le service"), Kind::Text),
                    object,
                    column("hash", tr("Empreinte"), QStringLiteral("0123456789ab"), Kind::Identifier),
                    column("outcome", tr("Issue"), tr("Injoignable"), Kind::State)};
    spec.views = {{.id = QStringLiteral("all"), .title = tr("Tout"), .state = {}}};
    spec.query = [](const TableState &) {
        return TableQuery{
            .firstIds = [](Database &database, const FirstIds &first) { return newestFirst(database, first.count); },
            .ids = [](Database &database,
                      const std::stop_token &) { return newestFirst(database, std::numeric_limits<qint64>::max()); },
            .rows = rowsOf};
    };
    spec.count = [](Database &database, const TableState &) { return JournalRepository(database).count(); };
    spec.empty = {.sentence = tr("Rien n’a encore été fait dans cet espace de travail.")};
    return spec;
}

void JournalPage::fillSheet(const ListRow &row)
{
    const auto entry = std::any_cast<JournalEntry>(row.value);
    sheet().clear();
    sheet().setHead(tr("Entrée %1").arg(countText(entry.number)), journalActionText(entry.action),
                    journalOutcomeState(entry.outcome));
    sheet().beginSection(tr("Entrée"));
    sheet().addField(tr("Quand"), tr("%1 (Paris)").arg(instantText(entry.at)));
    sheet().addField(tr("Qui"), entry.actor);
    sheet().addIdentifier(tr("Action"), entry.action);
    sheet().addField(tr("Objet"), journalObjectText(entry));
    if (!entry.facts.isEmpty())
        sheet().addIdentifier(tr("Faits"),
                              QString::fromUtf8(QJsonDocument(entry.facts).toJson(QJsonDocument::Indented)).trimmed());
    sheet().beginSection(tr("Chaîne"));
    sheet().addIdentifier(tr("Empreinte"), inLines(entry.hash));
    sheet().addIdentifier(tr("Précédente"), inLines(entry.previousHash));
    if (!entry.objectHash.isEmpty())
        sheet().addIdentifier(tr("De l’objet"), inLines(entry.objectHash));
    sheet().addParagraph(tr("Chaque entrée porte l’empreinte de la précédente : une entrée changée, retirée ou "
                            "déplacée se voit. Le journal ne contient ni secret ni donnée personnelle en clair."));
    sheet().finish();
}

QString JournalPage::headline(qint64 rows, qint64) const { return tr("%Ln entrée(s)", nullptr, int(rows)); }

void JournalPage::verify()
{
    m_verify->setEnabled(false);
    m_verdict->show({Glyph::Running, tr("Vérification…")});
    m_tasks.cancel();
    m_tasks.deliver(context().reader.ask<JournalVerdict>(
                        [](Database &database) { return JournalRepository(database).verify(); }, m_tasks.token()),
                    [this](const Result<JournalVerdict> &verdict) { showVerdict(verdict); });
}

void JournalPage::showVerdict(const Result<JournalVerdict> &verdict)
{
    m_verify->setEnabled(true);
    if (!verdict) {
        m_verdict->show({Glyph::Unreachable, errorText(verdict.error()).happened});
        return;
    }
    m_verdict->show(
        verdict->isIntact()
            ? StateText{Glyph::Verified, tr("Chaîne intacte, %Ln entrée(s)", nullptr, int(verdict->entries))}
            : StateText{Glyph::Critical,
                        tr("Chaîne rompue à l’entrée %1 : %2")
                            .arg(countText(*verdict->firstBroken), journalFaultText(verdict->why))});
}

} // namespace vigie
