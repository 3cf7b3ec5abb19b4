// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/token_verbs.h"

#include <QTest>

using namespace vigie;

namespace {

Capabilities offering(const QList<Verb> &verbs)
{
    Capabilities capabilities;
    for (const Verb verb : verbs)
        capabilities.verbs.append({.verb = verb});
    return capabilities;
}

TokenRow tokenIn(CredentialState state)
{
    TokenRow row;
    row.credential.state = state;
    row.serviceName = QStringLiteral("APIM");
    return row;
}

} // namespace

class TestTokenVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheStrongestVerb_data();
    void takesTheStrongestVerb();
    void refusesWithAReason_data();
    void refusesWithAReason();
    void undoesOnlyWhatIsClosed();
    void saysWhatTheVerbDoes();
};

void TestTokenVerbs::takesTheStrongestVerb_data()
{
    QTest::addColumn<QList<Verb>>("offered");
    QTest::addColumn<std::optional<Verb>>("main");
    QTest::newRow("revocation first") << QList<Verb>{Verb::BlockSubscription, Verb::RevokeCredential}
                                      << std::optional(Verb::RevokeCredential);
    QTest::newRow("else disabling") << QList<Verb>{Verb::RenewSecret, Verb::DisableCredential}
                                    << std::optional(Verb::DisableCredential);
    QTest::newRow("a block") << QList<Verb>{Verb::BlockSubscription} << std::optional(Verb::BlockSubscription);
    QTest::newRow("a leaked token needs its value") << QList<Verb>{Verb::RevokeToken} << std::optional<Verb>();
    QTest::newRow("none") << QList<Verb>{} << std::optional<Verb>();
}

void TestTokenVerbs::takesTheStrongestVerb()
{
    QFETCH(QList<Verb>, offered);
    QFETCH(std::optional<Verb>, main);

    QCOMPARE(mainVerbOf(offering(offered)), main);
}

void TestTokenVerbs::refusesWithAReason_data()
{
    QTest::addColumn<TokenRow>("token");
    QTest::addColumn<QString>("part");
    QTest::newRow("active") << tokenIn(CredentialState::Active) << QString();
    QTest::newRow("unknown state") << tokenIn(CredentialState::Unknown) << QString();
    QTest::newRow("revoked") << tokenIn(CredentialState::Revoked) << QStringLiteral("déjà révoqué");
    QTest::newRow("gone") << tokenIn(CredentialState::Missing) << QStringLiteral("ne connaît plus");
    TokenRow readOnly = tokenIn(CredentialState::Active);
    readOnly.readOnlyService = true;
    QTest::newRow("read-only service") << readOnly << QStringLiteral("lecture seule");
    TokenRow busy = tokenIn(CredentialState::Active);
    busy.intent = IntentState::Sent;
    QTest::newRow("under way") << busy << QStringLiteral("déjà en cours");
}

void TestTokenVerbs::refusesWithAReason()
{
    QFETCH(TokenRow, token);
    QFETCH(QString, part);

    const QString refusal = refusalFor(token, offering({Verb::RevokeCredential}));

    QCOMPARE(refusal.isEmpty(), part.isEmpty());
    QVERIFY(refusal.contains(part));
    QVERIFY(!refusalFor(token, offering({})).isEmpty());
}

void TestTokenVerbs::undoesOnlyWhatIsClosed()
{
    const Capabilities capabilities = offering({Verb::DisableCredential, Verb::EnableCredential, Verb::RenewSecret});

    QCOMPARE(otherVerbsFor(tokenIn(CredentialState::Active), capabilities), QList<Verb>{Verb::RenewSecret});
    QCOMPARE(otherVerbsFor(tokenIn(CredentialState::Disabled), capabilities),
             (QList<Verb>{Verb::EnableCredential, Verb::RenewSecret}));
}

void TestTokenVerbs::saysWhatTheVerbDoes()
{
    const QString words = sentencesOf({.verb = Verb::RevokeCredential,
                                       .killsIssuedTokens = false,
                                       .delay = std::chrono::seconds(3600),
                                       .delayReason = DelayReason::TokenLifetime,
                                       .proofs = {Proof::RefusedCall}});

    QVERIFY(words.contains(QStringLiteral("vivent jusqu’à leur fin")));
    QVERIFY(words.contains(QStringLiteral("60 min")));
    QVERIFY(words.contains(QStringLiteral("durée de vie des jetons")));
    QVERIFY(words.contains(QStringLiteral("appel refusé")));
}

QTEST_GUILESS_MAIN(TestTokenVerbs)
#include "tst_token_verbs.moc"
