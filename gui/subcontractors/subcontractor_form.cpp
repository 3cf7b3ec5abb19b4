// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subcontractors/subcontractor_form.h"

#include "gui/common/api_names.h"
#include "gui/common/date_field.h"
#include "gui/common/formats.h"
#include "gui/common/partner_field.h"
#include "gui/common/state_text.h"
#include "gui/common/text_label.h"
#include "gui/subcontractors/subcontractor_columns.h"
#include "model/partners/country.h"
#include "model/partners/siret.h"
#include "services/storage/subcontractor_repository.h"
#include "services/storage/token_query.h"
#include "services/storage/workspace.h"

#include <QComboBox>
#include <QFormLayout>
#include <QListWidget>
#include <QPlainTextEdit>

namespace vigie {

namespace {

QLineEdit *line(const char *name, const QString &accessible, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setAccessibleName(accessible);
    return edit;
}

QPlainTextEdit *text(const char *name, const QString &accessible, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setAccessibleName(accessible);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().height() * 2 + 16);
    return edit;
}

QComboBox *choice(const char *name, const QString &accessible, const QList<std::pair<QString, QVariant>> &items,
                  QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(accessible);
    for (const auto &[shown, value] : items)
        box->addItem(shown, value);
    return box;
}

QComboBox *yesNo(const char *name, const QString &accessible, QWidget *parent)
{
    return choice(name, accessible,
                  {{SubcontractorForm::tr("Inconnu"), QVariant()},
                   {SubcontractorForm::tr("Oui"), true},
                   {SubcontractorForm::tr("Non"), false}},
                  parent);
}

void select(QComboBox *box, const QVariant &value)
{
    for (int at = 0; at < box->count(); ++at) {
        if (box->itemData(at) == value)
            return box->setCurrentIndex(at);
    }
    box->setCurrentIndex(0);
}

std::optional<bool> flagOf(const QComboBox *box)
{
    const QVariant value = box->currentData();
    return value.isNull() ? std::nullopt : std::optional(value.toBool());
}

QVariant dataOf(const std::optional<bool> &flag) { return flag ? QVariant(*flag) : QVariant(); }

void addTitle(QFormLayout &layout, const QString &title, QWidget *parent)
{
    layout.addRow(new TextLabel(title, TextKind::Section, Tone::Normal, parent));
}

QList<std::pair<QString, QVariant>> countryItems()
{
    QList<std::pair<QString, QVariant>> items{{SubcontractorForm::tr("Inconnu"), QString()}};
    for (const Country &country : countries())
        items.append({country.nameText(), country.codeText()});
    std::sort(items.begin() + 1, items.end(), [](const auto &left, const auto &right) {
        return QString::localeAwareCompare(left.first, right.first) < 0;
    });
    return items;
}

} // namespace

SubcontractorForm::SubcontractorForm(Workspace &workspace, ApiNames &apis, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_partner(new PartnerField(workspace, this))
    , m_api(choice("api", tr("API"), {}, this))
    , m_side(choice("side", tr("De qui"),
                    {{tr("Du partenaire"), subcontractorSideWord(SubcontractorSide::Partner)},
                     {tr("Du producteur, lui-même sous-traitant"), subcontractorSideWord(SubcontractorSide::Producer)}},
                    this))
    , m_parent(choice("parent", tr("Sous-traitant de"), {}, this))
    , m_name(line("name", tr("Nom"), this))
    , m_siret(line("siret", tr("SIRET"), this))
    , m_foreignId(line("foreignId", tr("Identifiant étranger"), this))
    , m_activities(text("activities", tr("Activités"), this))
    , m_reference(line("reference", tr("Référence"), this))
    , m_startsOn(new DateField(QStringLiteral("startsOn"), tr("Début"), this))
    , m_notifiedOn(new DateField(QStringLiteral("notifiedOn"), tr("Annoncé le"), this))
    , m_authorisation(choice("authorisation", tr("Autorisation"),
                             {{tr("Inconnue"), QString()},
                              {tr("Spécifique"), authorisationFormWord(AuthorisationForm::Specific)},
                              {tr("Générale"), authorisationFormWord(AuthorisationForm::General)}},
                             this))
    , m_authorisedOn(new DateField(QStringLiteral("authorisedOn"), tr("Autorisé le"), this))
    , m_authorisationDocument(line("authorisationDocument", tr("Document d’autorisation"), this))
    , m_clausesFlowDown(yesNo("clausesFlowDown", tr("Clauses répercutées"), this))
    , m_contact(text("contact", tr("Contact"), this))
    , m_dpo(text("dpo", tr("Délégué à la protection des données"), this))
    , m_country(choice("country", tr("Pays des données"), countryItems(), this))
    , m_transfers(text("transfers", tr("Transferts hors de l’EEE"), this))
    , m_safeguards(text("safeguards", tr("Garanties"), this))
    , m_thirdCountryCloud(yesNo("thirdCountryCloud", tr("Nuage sous le droit d’un pays tiers"), this))
    , m_cloudMeasures(text("cloudMeasures", tr("Mesures pour le nuage"), this))
    , m_tokens(new QListWidget(this))
    , m_endsOn(new DateField(QStringLiteral("endsOn"), tr("Fin"), this))
    , m_endChoice(choice("endChoice", tr("Choix de la personne publique"),
                         {{tr("Inconnu"), QString()},
                          {tr("Détruire"), endOfDataChoiceWord(EndOfDataChoice::Destroy)},
                          {tr("Renvoyer, puis détruire les copies"), endOfDataChoiceWord(EndOfDataChoice::Return)}},
                         this))
    , m_endChosenOn(new DateField(QStringLiteral("endChosenOn"), tr("Choix du"), this))
    , m_destroyedOn(new DateField(QStringLiteral("destroyedOn"), tr("Preuve de destruction du"), this))
    , m_comment(text("comment", tr("Commentaire"), this))
{
    for (const ApiCode &api : apis.all())
        m_api->addItem(apis.nameOf(api), api.value);
    auto *layout = new QFormLayout(this);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->setLabelAlignment(Qt::AlignLeft);
    addIdentity(*layout);
    addContract(*layout);
    addProtection(*layout);
    addTokens(*layout);
    addEnd(*layout);
    const auto relist = [this] {
        listTokens();
        listParents();
    };
    connect(m_partner, &PartnerField::partnerChanged, this, relist);
    connect(m_api, &QComboBox::currentIndexChanged, this, relist);
    relist();
}

void SubcontractorForm::addIdentity(QFormLayout &layout)
{
    addTitle(layout, tr("Qui, pour qui"), this);
    layout.addRow(tr("Partenaire"), m_partner);
    layout.addRow(tr("API"), m_api);
    layout.addRow(tr("De qui"), m_side);
    layout.addRow(tr("Nom"), m_name);
    layout.addRow(tr("SIRET"), m_siret);
    layout.addRow(tr("Identifiant étranger"), m_foreignId);
    layout.addRow(tr("Sous-traitant de"), m_parent);
    layout.addRow(tr("Activités"), m_activities);
    layout.addRow(tr("Référence"), m_reference);
}

void SubcontractorForm::addContract(QFormLayout &layout)
{
    addTitle(layout, tr("Annonce et autorisation"), this);
    layout.addRow(tr("Début"), m_startsOn);
    layout.addRow(tr("Annoncé le"), m_notifiedOn);
    layout.addRow(tr("Autorisation"), m_authorisation);
    layout.addRow(tr("Autorisé le"), m_authorisedOn);
    layout.addRow(tr("Document (DC4…)"), m_authorisationDocument);
    layout.addRow(tr("Clauses répercutées"), m_clausesFlowDown);
}

void SubcontractorForm::addProtection(QFormLayout &layout)
{
    addTitle(layout, tr("Données"), this);
    layout.addRow(tr("Contact"), m_contact);
    layout.addRow(tr("DPD"), m_dpo);
    layout.addRow(tr("Pays des données"), m_country);
    layout.addRow(tr("Transferts hors EEE"), m_transfers);
    layout.addRow(tr("Garanties"), m_safeguards);
    layout.addRow(tr("Nuage d’un pays tiers"), m_thirdCountryCloud);
    layout.addRow(tr("Mesures pour le nuage"), m_cloudMeasures);
}

void SubcontractorForm::addTokens(QFormLayout &layout)
{
    m_tokens->setObjectName(QStringLiteral("tokens"));
    m_tokens->setAccessibleName(tr("Jetons remis"));
    m_tokens->setFixedHeight(m_tokens->fontMetrics().height() * 5 + 24);
    addTitle(layout, tr("Jetons remis"), this);
    layout.addRow(m_tokens);
}

void SubcontractorForm::addEnd(QFormLayout &layout)
{
    addTitle(layout, tr("Fin"), this);
    layout.addRow(tr("Fin"), m_endsOn);
    layout.addRow(tr("Choix de la personne publique"), m_endChoice);
    layout.addRow(tr("Choix du"), m_endChosenOn);
    layout.addRow(tr("Preuve écrite du"), m_destroyedOn);
    layout.addRow(tr("Commentaire"), m_comment);
}

QList<DateField *> SubcontractorForm::dates() const
{
    return {m_startsOn, m_notifiedOn, m_authorisedOn, m_endsOn, m_endChosenOn, m_destroyedOn};
}

void SubcontractorForm::listTokens()
{
    constexpr int mostTokens = 200;
    m_tokens->clear();
    if (m_partner->partner().isNull())
        return;
    TokenQuery query(m_workspace.database());
    const TokenFilter filter{.api = {m_api->currentData().toString()}, .partner = m_partner->partner()};
    const auto ids = query.firstIds(filter, {}, mostTokens).value_or(QList<qint64>{});
    for (const TokenRow &row : query.rows(ids).value_or(QList<TokenRow>{})) {
        const Credential &credential = row.credential;
        auto *item = new QListWidgetItem(tr("%1 · %2 · %3")
                                             .arg(fingerprintText(credential.fingerprint, credential.lastFour),
                                                  environmentShortText(credential.environment), row.applicationName),
                                         m_tokens);
        item->setData(Qt::UserRole, credential.id.value);
        item->setCheckState(m_shown.tokens.contains(credential.id) ? Qt::Checked : Qt::Unchecked);
    }
}

void SubcontractorForm::listParents()
{
    const QVariant before = m_parent->count() > 0 ? m_parent->currentData() : QVariant(m_shown.parent.value);
    m_parent->clear();
    m_parent->addItem(tr("Personne : sous-traitant direct"), qint64(0));
    for (const SubcontractorDeclaration &one :
         SubcontractorRepository(m_workspace.database()).declarations().value_or(QList<SubcontractorDeclaration>{})) {
        if (one.partner == m_partner->partner() && one.api.value == m_api->currentData().toString()
            && one.id != m_shown.id)
            m_parent->addItem(one.name, one.id.value);
    }
    select(m_parent, before);
}

void SubcontractorForm::show(const SubcontractorDeclaration &one)
{
    m_shown = one;
    m_parent->clear();
    if (!one.partner.isNull())
        m_partner->setPartner(one.partner);
    select(m_api, one.api.value);
    select(m_side, subcontractorSideWord(one.side));
    m_name->setText(one.name);
    m_siret->setText(one.siret.isEmpty() ? QString() : siretText(one.siret));
    m_foreignId->setText(one.foreignId);
    m_activities->setPlainText(activitiesText(one));
    m_reference->setText(one.reference);
    m_startsOn->setDate(one.startsOn);
    m_notifiedOn->setDate(one.notifiedOn);
    select(m_authorisation, one.authorisation ? authorisationFormWord(*one.authorisation) : QString());
    m_authorisedOn->setDate(one.authorisedOn);
    m_authorisationDocument->setText(one.authorisationDocument);
    select(m_clausesFlowDown, dataOf(one.clausesFlowDown));
    m_contact->setPlainText(one.contact);
    m_dpo->setPlainText(one.dpo);
    select(m_country, one.country);
    m_transfers->setPlainText(one.transfers);
    m_safeguards->setPlainText(one.safeguards);
    select(m_thirdCountryCloud, dataOf(one.thirdCountryCloud));
    m_cloudMeasures->setPlainText(one.cloudMeasures);
    m_endsOn->setDate(one.endsOn);
    select(m_endChoice, one.endChoice ? endOfDataChoiceWord(*one.endChoice) : QString());
    m_endChosenOn->setDate(one.endChosenOn);
    m_destroyedOn->setDate(one.destroyedOn);
    m_comment->setPlainText(one.comment);
    listTokens();
    listParents();
}

SubcontractorDeclaration SubcontractorForm::declaration() const
{
    SubcontractorDeclaration one = m_shown;
    one.partner = m_partner->partner();
    one.api = ApiCode{m_api->currentData().toString()};
    one.side = subcontractorSideFromWord(m_side->currentData().toString()).value_or(SubcontractorSide::Partner);
    one.parent = {m_parent->currentData().toLongLong()};
    one.name = m_name->text().simplified();
    const std::optional<Siret> siret = Siret::fromText(m_siret->text());
    one.siret = siret ? siret->digits() : QString();
    one.foreignId = m_foreignId->text().simplified();
    one.activities = m_activities->toPlainText().trimmed();
    one.reference = m_reference->text().simplified();
    one.startsOn = m_startsOn->date();
    one.notifiedOn = m_notifiedOn->date();
    one.authorisation = authorisationFormFromWord(m_authorisation->currentData().toString());
    one.authorisedOn = m_authorisedOn->date();
    one.authorisationDocument = m_authorisationDocument->text().simplified();
    one.clausesFlowDown = flagOf(m_clausesFlowDown);
    one.contact = m_contact->toPlainText().trimmed();
    one.dpo = m_dpo->toPlainText().trimmed();
    one.country = m_country->currentData().toString();
    one.transfers = m_transfers->toPlainText().trimmed();
    one.safeguards = m_safeguards->toPlainText().trimmed();
    one.thirdCountryCloud = flagOf(m_thirdCountryCloud);
    one.cloudMeasures = m_cloudMeasures->toPlainText().trimmed();
    one.endsOn = m_endsOn->date();
    one.endChoice = endOfDataChoiceFromWord(m_endChoice->currentData().toString());
    one.endChosenOn = m_endChosenOn->date();
    one.destroyedOn = m_destroyedOn->date();
    one.comment = m_comment->toPlainText().trimmed();
    one.tokens.clear();
    for (int at = 0; at < m_tokens->count(); ++at) {
        if (m_tokens->item(at)->checkState() == Qt::Checked)
            one.tokens.append(CredentialId{m_tokens->item(at)->data(Qt::UserRole).toLongLong()});
    }
    return one;
}

QString SubcontractorForm::problem() const
{
    const SubcontractorDeclaration one = declaration();
    if (one.partner.isNull() && one.side == SubcontractorSide::Partner)
        return tr("Choisissez un partenaire dans la liste proposée.");
    if (one.partner.isNull() && !m_partner->text().trimmed().isEmpty())
        return tr("« %1 » n’est pas un partenaire connu : choisissez-le dans la liste, ou videz le champ pour toutes "
                  "les "
                  "personnes publiques.")
            .arg(m_partner->text().simplified());
    if (one.name.isEmpty())
        return tr("Donnez le nom du sous-traitant.");
    if (!m_siret->text().trimmed().isEmpty() && one.siret.isEmpty())
        return tr("« %1 » n’est pas un SIRET : 14 chiffres, clé comprise.").arg(m_siret->text().simplified());
    if (!one.siret.isEmpty() && !one.foreignId.isEmpty())
        return tr("Un SIRET ou un identifiant étranger, pas les deux.");
    for (const DateField *field : dates()) {
        if (!field->isGood())
            return tr("« %1 » n’est pas une date : écrivez 22/11/2026.").arg(field->text().simplified());
    }
    if (one.startsOn.isValid() && one.endsOn.isValid() && one.endsOn < one.startsOn)
        return tr("La fin précède le début.");
    return {};
}

} // namespace vigie
