// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/profile_editor.h"

#include "gui/common/action_button.h"
#include "gui/common/date_field.h"
#include "gui/common/error_text.h"
#include "gui/common/text_label.h"
#include "gui/profiles/json_editor.h"
#include "gui/profiles/profile_head_form.h"
#include "gui/profiles/rules_form.h"
#include "model/terms/profile_reader.h"
#include "model/terms/profile_writer.h"
#include "services/operations/profile_keeping.h"
#include "services/storage/journal_repository.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace std::chrono_literals;

namespace vigie {

namespace {

constexpr auto typingPause = 250ms;
constexpr int jsonTab = 2;

} // namespace

//! The text of what was typed, and what reading it gave.
struct ProfileEditor::Checked {
    QByteArray text{};
    Result<TermsProfile> profile{failure(Error::Kind::InvalidProfile)};
};

ProfileEditor::ProfileEditor(QString workspace, const TermsProfile &profile, Subject subject, QWidget *parent)
    : QDialog(parent)
    , m_workspace(std::move(workspace))
    , m_profile(profile)
    , m_tabs(new QTabWidget(this))
    , m_effectiveOn(new DateField(tr("S’applique à partir du"), this))
    , m_author(new QLineEdit(this))
    , m_head(new ProfileHeadForm(subject == Subject::NewApi, this))
    , m_rules(new RulesForm(this))
    , m_json(new JsonEditor(this))
    , m_faultText(new TextLabel(TextKind::Body, Tone::Normal, this))
    , m_showFault(new ActionButton(tr("Voir la ligne"), Emphasis::Plain, this))
    , m_keep(new ActionButton(tr("Enregistrer la version"), Emphasis::Main, this))
{
    build(subject);
    m_profile.author = m_author->text();
    showForm();
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &ProfileEditor::check);
    connect(m_head, &ProfileHeadForm::edited, this, &ProfileEditor::takeForm);
    connect(m_rules, &RulesForm::edited, this, &ProfileEditor::takeForm);
    connect(m_effectiveOn, &DateField::dateChanged, this, &ProfileEditor::takeForm);
    connect(m_author, &QLineEdit::textEdited, this, &ProfileEditor::takeForm);
    connect(m_json, &QPlainTextEdit::textChanged, this, &ProfileEditor::takeJson);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ProfileEditor::showTab);
    check();
}

ProfileEditor::~ProfileEditor() = default;

void ProfileEditor::build(Subject subject)
{
    setObjectName(QStringLiteral("profile-editor"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(subject == Subject::NewApi ? tr("Nouvelle API") : tr("Nouvelle version : %1").arg(m_profile.name));
    m_effectiveOn->setObjectName(QStringLiteral("profile-effective"));
    m_author->setObjectName(QStringLiteral("profile-author"));
    m_author->setText(currentActor());
    m_author->setAccessibleName(tr("Auteur"));
    m_json->setObjectName(QStringLiteral("profile-json"));
    m_json->setAccessibleName(tr("Profil en JSON"));
    m_faultText->setObjectName(QStringLiteral("profile-fault"));
    m_keep->setObjectName(QStringLiteral("profile-keep"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_head, tr("API et texte"));
    m_tabs->addTab(m_rules, tr("Règles"));
    m_tabs->addTab(m_json, tr("JSON"));
    m_tabs->setCurrentIndex(subject == Subject::NewApi ? 0 : 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(headRow());
    layout->addWidget(m_tabs, 1);
    layout->addWidget(faultRow());
    layout->addWidget(buttonRow());
    resize(1040, 720);
}

QWidget *ProfileEditor::headRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 12, 16, 12);
    auto *effective = new QLabel(tr("S’applique à partir du :"), row);
    effective->setBuddy(m_effectiveOn);
    auto *author = new QLabel(tr("Auteur :"), row);
    author->setBuddy(m_author);
    layout->addWidget(effective);
    layout->addWidget(m_effectiveOn);
    layout->addSpacing(16);
    layout->addWidget(author);
    layout->addWidget(m_author);
    layout->addStretch(1);
    return row;
}

QWidget *ProfileEditor::faultRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 12, 16, 0);
    m_faultText->setWordWrap(true);
    m_faultText->letSelect();
    m_showFault->setObjectName(QStringLiteral("profile-show-fault"));
    connect(m_showFault, &QPushButton::clicked, this, &ProfileEditor::goToFault);
    layout->addWidget(m_faultText, 1);
    layout->addWidget(m_showFault, 0, Qt::AlignTop);
    return row;
}

QWidget *ProfileEditor::buttonRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 12, 16, 16);
    auto *note = new TextLabel(tr("Les versions d’avant sont gardées : rien n’est remplacé avant le jour d’effet."),
                               TextKind::Note, Tone::Secondary, row);
    auto *dismiss = new ActionButton(tr("Renoncer"), Emphasis::Plain, row);
    connect(dismiss, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &ProfileEditor::keep);
    layout->addWidget(note, 1);
    layout->addWidget(dismiss);
    layout->addWidget(m_keep);
    return row;
}

void ProfileEditor::setJson(const QByteArray &json)
{
    m_tabs->setCurrentIndex(jsonTab);
    m_json->setPlainText(QString::fromUtf8(json));
}

void ProfileEditor::takeForm()
{
    if (m_isShowing)
        return;
    m_checking.cancel(); // what is on its way is of an older text
    m_truth = Truth::Form;
    m_profile = m_head->applied(m_profile);
    m_profile.rules = m_rules->rules();
    m_profile.effectiveOn = m_effectiveOn->date();
    m_profile.author = m_author->text().trimmed();
    m_isChecked = false;
    showFault();
    m_pause.start();
}

void ProfileEditor::takeJson()
{
    if (m_isShowing)
        return;
    m_checking.cancel(); // what is on its way is of an older text
    m_truth = Truth::Json;
    m_isChecked = false;
    showFault();
    m_pause.start();
}

void ProfileEditor::check()
{
    m_checking.cancel();
    const bool isForm = m_truth == Truth::Form;
    const QByteArray typed = isForm ? QByteArray() : m_json->toPlainText().toUtf8();
    const auto work = [isForm, typed, profile = m_profile]() -> Result<Checked> {
        Checked checked{.text = isForm ? writeProfile(profile) : typed};
        checked.profile = readProfile(checked.text);
        return checked;
    };
    m_checking.deliver(Future<Checked>(QtConcurrent::run(work)),
                       [this](const Result<Checked> &checked) { showChecked(*checked); });
}

void ProfileEditor::showChecked(const Checked &checked)
{
    m_text = checked.text;
    m_isChecked = true;
    m_isValid = checked.profile.has_value();
    m_fault = m_isValid ? Error{} : checked.profile.error();
    if (m_isValid && m_truth == Truth::Json) {
        m_profile = *checked.profile;
        showForm();
    }
    const bool isShown = m_tabs->currentIndex() == jsonTab;
    if (m_truth == Truth::Form && isShown)
        showTab(jsonTab);
    // A form cannot show a text that is not a profile.
    const bool canBeForm = m_isValid || m_truth == Truth::Form;
    for (QWidget *form : {static_cast<QWidget *>(m_head), static_cast<QWidget *>(m_rules),
                          static_cast<QWidget *>(m_effectiveOn), static_cast<QWidget *>(m_author)})
        form->setEnabled(canBeForm);
    showFault();
}

void ProfileEditor::showForm()
{
    m_isShowing = true;
    m_head->show(m_profile);
    m_rules->show(m_profile.rules);
    m_effectiveOn->setDate(m_profile.effectiveOn);
    if (m_author->text().trimmed() != m_profile.author)
        m_author->setText(m_profile.author);
    m_isShowing = false;
}

void ProfileEditor::showTab(int tab)
{
    if (tab != jsonTab || m_truth == Truth::Json)
        return;
    if (!m_isChecked)
        m_text = writeProfile(m_profile);
    m_isShowing = true;
    m_json->setPlainText(QString::fromUtf8(m_text));
    m_isShowing = false;
    showFault();
}

void ProfileEditor::showFault()
{
    const bool isFault = m_isChecked && !m_isValid;
    const bool hasDate = m_profile.effectiveOn.isValid() && m_effectiveOn->isGood();
    const bool isTextDateGood = m_truth == Truth::Json || m_head->isGood();
    const QString sentence = isFault ? errorText(m_fault).happened : QString();
    m_json->markFault(isFault ? m_fault.line : 0, sentence);
    m_showFault->setVisible(isFault && m_fault.line > 0);
    m_faultText->setTone(isFault ? Tone::Error : Tone::Secondary);
    if (!m_isChecked)
        m_faultText->setText(tr("Vérification…"));
    else if (isFault)
        m_faultText->setText(sentence);
    else if (!isTextDateGood)
        m_faultText->setText(tr("La date du texte n’est pas une date de 2000 à 2100."));
    else if (!hasDate)
        m_faultText->setText(
            tr("Le profil est valable. Indiquez le jour à partir duquel il s’applique (2000 à 2100)."));
    else
        m_faultText->setText(tr("Le profil est valable."));
    m_keep->setEnabled(m_isChecked && m_isValid && hasDate && isTextDateGood);
}

void ProfileEditor::goToFault()
{
    m_tabs->setCurrentIndex(jsonTab);
    m_json->goTo(m_fault.line, m_fault.column);
}

void ProfileEditor::keep()
{
    m_keep->setEnabled(false);
    m_keeping.deliver(keepProfileInBackground(m_workspace, m_text, QDateTime::currentDateTimeUtc()),
                      [this](const Result<KeptProfile> &result) {
                          if (result) {
                              Q_EMIT kept(result->profile);
                              return accept();
                          }
                          m_faultText->setTone(Tone::Error);
                          m_faultText->setText(errorLine(result.error()));
                          m_keep->setEnabled(true);
                      });
}

} // namespace vigie
