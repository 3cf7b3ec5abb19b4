// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/services/service_form.h"

#include "gui/common/look/text_font.h"
#include "gui/common/service_fault_text.h"
#include "gui/common/text_label.h"
#include "gui/services/file_field.h"
#include "gui/services/service_options_editor.h"
#include "gui/services/service_texts.h"
#include "services/connectors/products.h"
#include "services/connectors/secret_need.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace vigie {

namespace {

QLineEdit *lineEdit(const char *objectName, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(QString::fromLatin1(objectName));
    return edit;
}

} // namespace

ServiceForm::ServiceForm(const QList<TermsProfile> &profiles, const Service *edited, QWidget *parent)
    : QWidget(parent)
    , m_isNew(!edited)
    , m_product(new QComboBox(this))
    , m_productNote(new QLabel(this))
    , m_id(lineEdit("serviceId", this))
    , m_name(lineEdit("serviceName", this))
    , m_url(lineEdit("serviceUrl", this))
    , m_plainHttp(new QCheckBox(tr("Accepter de ne pas chiffrer : le secret passera en clair"), this))
    , m_environment(new QComboBox(this))
    , m_version(lineEdit("serviceVersion", this))
    , m_clientId(lineEdit("serviceClientId", this))
    , m_secret(lineEdit("serviceSecret", this))
    , m_readOnly(new QCheckBox(tr("Lecture seule : la console n’agit jamais sur ce service"), this))
    , m_caFile(new FileField(tr("Autorité privée (PEM)"), tr("Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)"),
                             this))
    , m_certificateFile(
          new FileField(tr("Certificat client"), tr("Certificats (*.pem *.p12 *.pfx);;Tous les fichiers (*)"), this))
    , m_certificatePassPhrase(lineEdit("serviceCertificatePassPhrase", this))
    , m_proxy(lineEdit("serviceProxy", this))
    , m_proxyPassword(lineEdit("serviceProxyPassword", this))
    , m_options(new ServiceOptionsEditor(this))
{
    auto *layout = new QFormLayout(this);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->setLabelAlignment(Qt::AlignLeft);
    addIdentity(*layout);
    addAccess(*layout);
    addApis(*layout, profiles);
    addTransport(*layout);
    layout->addRow(new TextLabel(tr("Options du produit"), TextKind::Section, Tone::Normal, this));
    layout->addRow(m_options);
    connect(m_url, &QLineEdit::textChanged, this, &ServiceForm::offerPlainHttp);
    connect(m_product, &QComboBox::currentIndexChanged, this, &ServiceForm::showProduct);
    setFocusProxy(edited ? static_cast<QWidget *>(m_name) : m_product);
    connect(m_environment, &QComboBox::currentIndexChanged, this,
            [this] { m_options->setEnvironment(service().environment); });
    connect(m_options, &ServiceOptionsEditor::trialAsked, this, &ServiceForm::trialAsked);
    if (edited)
        show(*edited);
    else
        showProduct();
}

void ServiceForm::addIdentity(QFormLayout &layout)
{
    m_product->setObjectName(QStringLiteral("serviceProduct"));
    m_product->setAccessibleName(tr("Produit"));
    for (const Product &product : products())
        m_product->addItem(product.name, product.id);
    m_productNote->setFont(fontOf(TextKind::Note));
    m_productNote->setWordWrap(true);
    m_environment->setObjectName(QStringLiteral("serviceEnvironment"));
    m_environment->setAccessibleName(tr("Environnement"));
    m_environment->addItem(tr("Production"), environmentWord(Environment::Production));
    m_environment->addItem(tr("Bac à sable"), environmentWord(Environment::Sandbox));
    m_name->setPlaceholderText(tr("APIM DGFiP, production"));
    m_id->setPlaceholderText(QStringLiteral("apim-prod"));
    m_id->setEnabled(m_isNew);
    m_url->setPlaceholderText(QStringLiteral("https://apim.exemple.invalid:9443"));
    m_version->setPlaceholderText(tr("détectée"));
    m_plainHttp->setObjectName(QStringLiteral("servicePlainHttp"));
    m_plainHttp->hide();

    layout.addRow(tr("Produit"), m_product);
    layout.addRow(QString(), m_productNote);
    layout.addRow(tr("Nom"), m_name);
    layout.addRow(tr("Identifiant"), m_id);
    layout.addRow(tr("Adresse"), m_url);
    layout.addRow(QString(), m_plainHttp);
    layout.addRow(tr("Environnement"), m_environment);
    layout.addRow(tr("Version"), m_version);
}

void ServiceForm::addAccess(QFormLayout &layout)
{
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setPlaceholderText(m_isNew ? tr("va dans le trousseau du système") : tr("inchangé"));
    m_readOnly->setObjectName(QStringLiteral("serviceReadOnly"));
    layout.addRow(tr("Identifiant client"), m_clientId);
    layout.addRow(tr("Secret"), m_secret);
    layout.addRow(QString(), m_readOnly);
}

void ServiceForm::addApis(QFormLayout &layout, const QList<TermsProfile> &profiles)
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    for (const TermsProfile &profile : profiles) {
        auto *api = new QCheckBox(profile.name, box);
        api->setProperty("code", profile.api.value);
        grid->addWidget(api, int(m_apis.size()) / 3, int(m_apis.size()) % 3);
        m_apis.append(api);
        connect(api, &QCheckBox::toggled, this, &ServiceForm::showApis);
    }
    layout.addRow(tr("API servies"), box);
    showApis();
}

//! Of a service that names no API, each may have its own options.
void ServiceForm::showApis()
{
    QList<ServiceOptionsEditor::NamedApi> served;
    QList<ServiceOptionsEditor::NamedApi> known;
    for (const QCheckBox *api : m_apis) {
        known.append({.api = {api->property("code").toString()}, .name = api->text()});
        if (api->isChecked())
            served.append(known.last());
    }
    m_options->setApis(served.isEmpty() ? known : served);
}

QueryTrialView &ServiceForm::trial() const { return m_options->trial(); }

void ServiceForm::addTransport(QFormLayout &layout)
{
    m_caFile->setObjectName(QStringLiteral("serviceCaFile"));
    m_certificateFile->setObjectName(QStringLiteral("serviceCertificateFile"));
    m_certificatePassPhrase->setEchoMode(QLineEdit::Password);
    m_certificatePassPhrase->setPlaceholderText(m_isNew ? QString() : tr("inchangée"));
    m_proxy->setPlaceholderText(tr("celui du système, ou http://compte@machine:port"));
    m_proxyPassword->setEchoMode(QLineEdit::Password);
    m_proxyPassword->setPlaceholderText(m_isNew ? QString() : tr("inchangé"));
    layout.addRow(tr("Autorité privée"), m_caFile);
    layout.addRow(tr("Certificat client"), m_certificateFile);
    layout.addRow(tr("Sa phrase secrète"), m_certificatePassPhrase);
    layout.addRow(tr("Mandataire"), m_proxy);
    layout.addRow(tr("Son mot de passe"), m_proxyPassword);
}

void ServiceForm::show(const Service &service)
{
    m_product->setCurrentIndex(qMax(0, m_product->findData(service.product)));
    m_product->setEnabled(false);
    m_id->setText(service.id.value);
    m_name->setText(service.name);
    m_url->setText(service.url.toString());
    m_plainHttp->setChecked(service.url.scheme() == QLatin1String("http"));
    m_environment->setCurrentIndex(m_environment->findData(environmentWord(service.environment)));
    m_version->setText(service.version);
    m_clientId->setText(service.clientId);
    m_readOnly->setChecked(service.readOnly);
    m_caFile->setPath(service.caFile);
    m_certificateFile->setPath(service.clientCertificateFile);
    m_proxy->setText(service.proxy.toString());
    for (QCheckBox *api : m_apis)
        api->setChecked(service.apis.contains(ApiCode{api->property("code").toString()}));
    m_options->setEnvironment(service.environment);
    showOptions(service.options);
}

void ServiceForm::showProduct() { showOptions({}); }

void ServiceForm::showOptions(const QMap<QString, QString> &values)
{
    const Product *product = productOf(m_product->currentData().toString());
    if (!product)
        return;
    m_productNote->setText(productNote(*product));
    m_options->show(*product, values);
}

Service ServiceForm::service() const
{
    Service service{
        .id = {m_id->text().trimmed()},
        .product = m_product->currentData().toString(),
        .version = m_version->text().trimmed(),
        .name = m_name->text().trimmed(),
        .url = QUrl(m_url->text().trimmed(), QUrl::StrictMode),
        .environment = environmentFromWord(m_environment->currentData().toString()).value_or(Environment::Production),
        .clientId = m_clientId->text().trimmed(),
        .caFile = m_caFile->path(),
        .clientCertificateFile = m_certificateFile->path(),
        .proxy = QUrl(m_proxy->text().trimmed()),
        .readOnly = m_readOnly->isChecked(),
        .options = m_options->values()};
    for (const QCheckBox *api : m_apis) {
        if (api->isChecked())
            service.apis.append(ApiCode{api->property("code").toString()});
    }
    return service;
}

TypedSecrets ServiceForm::typedSecrets() const
{
    TypedSecrets typed;
    if (!m_secret->text().isEmpty())
        typed.secret = Secret(m_secret->text().toUtf8());
    if (!m_certificatePassPhrase->text().isEmpty())
        typed.certificatePassPhrase = Secret(m_certificatePassPhrase->text().toUtf8());
    if (!m_proxyPassword->text().isEmpty())
        typed.proxyPassword = Secret(m_proxyPassword->text().toUtf8());
    return typed;
}

bool ServiceForm::isComplete()
{
    qDeleteAll(m_faults);
    m_faults.clear();
    const PlainHttp plainHttp = m_plainHttp->isChecked() ? PlainHttp::Accepted : PlainHttp::Refused;
    for (const ServiceFault fault : faultsOf(service(), plainHttp))
        say(fieldOf(fault), serviceFaultText(fault));
    if (m_isNew && m_secret->text().isEmpty() && needsSecret(service().product))
        say(m_secret, tr("Donnez le secret du service : sans lui, la console ne peut rien y lire."));
    return m_faults.isEmpty();
}

QWidget *ServiceForm::fieldOf(ServiceFault fault) const
{
    switch (fault) {
    case ServiceFault::NoName:
        return m_name;
    case ServiceFault::BadId:
        return m_id;
    case ServiceFault::BadUrl:
    case ServiceFault::AccountInUrl:
    case ServiceFault::PlainHttp:
        return m_url;
    case ServiceFault::AuthorityUnreadable:
    case ServiceFault::NoAuthority:
        return m_caFile;
    case ServiceFault::CertificateUnreadable:
        return m_certificateFile;
    case ServiceFault::BadProxy:
    case ServiceFault::PasswordInProxy:
        return m_proxy;
    }
    Q_UNREACHABLE();
}

void ServiceForm::offerPlainHttp()
{
    const QUrl url(m_url->text().trimmed(), QUrl::StrictMode);
    m_plainHttp->setVisible(url.scheme() == QLatin1String("http") && !url.host().isEmpty() && !isOnThisMachine(url));
}

void ServiceForm::say(QWidget *field, const QString &sentence)
{
    auto *form = qobject_cast<QFormLayout *>(layout());
    int row = 0;
    QFormLayout::ItemRole role{};
    form->getWidgetPosition(field, &row, &role);
    auto *fault = new QLabel(sentence, this);
    fault->setObjectName(field->objectName() + QStringLiteral("Fault"));
    fault->setWordWrap(true);
    QPalette palette = fault->palette();
    palette.setColor(QPalette::WindowText, coloursOf(palette).error);
    fault->setPalette(palette);
    if (m_faults.isEmpty())
        field->setFocus();
    form->insertRow(row + 1, QString(), fault);
    m_faults.insert(field, fault);
}

} // namespace vigie
