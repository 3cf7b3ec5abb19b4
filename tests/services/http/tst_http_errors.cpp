// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/http_errors.h"

#include <QTest>

using namespace vigie;

namespace {

//! What Qt would hand over at the end of an exchange, without one.
class EndedReply : public QNetworkReply
{
public:
    EndedReply(int status, const QList<QNetworkReply::RawHeaderPair> &headers)
    {
        setUrl(QUrl(QStringLiteral("https://api.example/list")));
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, status);
        for (const auto &[name, value] : headers)
            setRawHeader(name, value);
    }

    void abort() override { }

protected:
    qint64 readData(char *, qint64) override { return -1; }
};

using Headers = QList<QNetworkReply::RawHeaderPair>;

} // namespace

class TestHttpErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAnAnswerThatIsCut_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<qint64>("received");
        QTest::addColumn<QString>("told");
        const Headers thirteen{{"Content-Length", "13"}};
        QTest::newRow("whole") << 200 << thirteen << qint64(13) << QString();
        QTest::newRow("in the body") << 200 << thirteen << qint64(5)
                                     << QStringLiteral("connection closed after 5 of 13 bytes");
        QTest::newRow("before the body") << 201 << thirteen << qint64(0)
                                         << QStringLiteral("connection closed after 0 of 13 bytes");
        QTest::newRow("without a length") << 200 << Headers{} << qint64(0) << QString();
        QTest::newRow("empty") << 200 << Headers{{"Content-Length", "0"}} << qint64(0) << QString();
        QTest::newRow("packed") << 200 << Headers{{"Content-Length", "13"}, {"Content-Encoding", "gzip"}} << qint64(5)
                                << QString();
        QTest::newRow("no content") << 204 << thirteen << qint64(0) << QString();
        QTest::newRow("not modified") << 304 << thirteen << qint64(0) << QString();
        QTest::newRow("a status that tells all") << 503 << thirteen << qint64(5) << QString();
    }

    void tellsAnAnswerThatIsCut()
    {
        QFETCH(int, status);
        QFETCH(Headers, headers);
        QFETCH(qint64, received);
        QFETCH(QString, told);
        const EndedReply reply(status, headers);

        const std::optional<Error> error = cutError(reply, received);

        QCOMPARE(error.has_value(), !told.isEmpty());
        if (error) {
            QCOMPARE(error->kind, Error::Kind::Unreachable);
            QCOMPARE(error->subject, QStringLiteral("api.example"));
            QCOMPARE(error->detail, told);
        }
    }
};

QTEST_GUILESS_MAIN(TestHttpErrors)
#include "tst_http_errors.moc"
