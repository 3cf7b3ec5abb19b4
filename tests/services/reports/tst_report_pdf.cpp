// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/report_writer.h"
#include "tests/services/reports/sample_matter.h"
#include "tests/services/reports/sample_reports.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <atomic>

using namespace vigie;

namespace {

//! What a program of poppler or qpdf says.
QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qWarning("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

//! Any space is one, any run of them too: an extractor may break a line where we did.
QString words(QString text) { return text.replace(QChar(0x00a0), u' ').replace(QChar(0x202f), u' ').simplified(); }

} // namespace

class TestReportPdf : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{};

    QString written(const QString &name, const ReportDocument &document)
    {
        const QString path = m_folder.filePath(name + QStringLiteral(".pdf"));
        const Result<> result = writeReport(document, path);
        if (!result)
            qWarning("%s: %s", qPrintable(name), qPrintable(result.error().detail));
        return path;
    }
    static QString textOf(const QString &path)
    {
        return words(QString::fromUtf8(
            output(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")})));
    }
    static QString structureOf(const QString &path)
    {
        return QString::fromUtf8(output(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), path}));
    }

private Q_SLOTS:
    void isSoundForOtherReaders()
    {
        for (const auto &[name, document] : sample::reports()) {
            const QString path = written(name, document);

            const QByteArray verdict = output(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});

            QVERIFY2(verdict.contains("No syntax or stream encoding errors found"), qPrintable(name));
            QVERIFY(output(QStringLiteral("pdfinfo"), {path}).contains("Tagged:          yes"));
        }
    }

    void saysWhatTheTokensSay()
    {
        const TokensMatter matter = sample::tokens(12);
        const QString path = written(QStringLiteral("tokens"), tokensReport(matter, sample::context()));
        const QString text = textOf(path);
        const QString structure = words(structureOf(path));

        for (const TokenRow &row : matter.rows) {
            const Credential &credential = row.credential;
            QVERIFY(text.contains(credential.fingerprint.first(8) + u'…' + credential.lastFour));
            QVERIFY(text.contains(credential.issuedOn.toString(QStringLiteral("dd/MM/yyyy"))));
            QVERIFY(row.partnerName.isEmpty()
                    || structure.contains(row.partnerName + u' ' + words(QStringLiteral("999 214 307 00012"))));
        }
        QVERIFY(text.contains(QStringLiteral("999 214 307 00012")));
        QVERIFY(text.contains(QStringLiteral("Sélection : environnement production, recherche « port »")));
    }

    void readsInTheOrderOfTheDocument()
    {
        const QString structure = structureOf(written(QStringLiteral("order"), sample::everyBlock()));

        qsizetype at = 0;
        for (const char *part : {"Document d'essai",
                                 "Sans sujet",
                                 "98,34",
                                 "Engagement tenu",
                                 "sur les plages",
                                 "Clause INF-11",
                                 "CGU du",
                                 "Premier",
                                 "à côté",
                                 "Un paragraphe, office, fin, efficace. Deuxième ligne.",
                                 "Dessous",
                                 "Peut encore passer",
                                 "Une page",
                                 "Clé",
                                 "valeur sur deux lignes",
                                 "Figure",
                                 "État",
                                 "État 0",
                                 "État 18",
                                 "Méthode",
                                 "Première note",
                                 "Quatrième note"}) {
            const qsizetype found = structure.indexOf(QString::fromUtf8(part), at);
            QVERIFY2(found >= at, part);
            at = found;
        }
        for (const char *role :
             {"Document", "H1 ", "H2 ", "H3 ", "Table", "THead", "TBody", "TH:", "TD", "Link", "Figure"})
            QVERIFY2(structure.contains(QString::fromLatin1(role)), role);
        QVERIFY(!structure.contains(QStringLiteral("Établi le")));
        QVERIFY(!structure.contains(QStringLiteral("Page 1 sur")));
    }

    void hasSpacesThatAreSpacesAndLettersThatAreLetters()
    {
        const QByteArray raw = output(QStringLiteral("pdftotext"),
                                      {written(QStringLiteral("spaces"), sample::everyBlock()), QStringLiteral("-")});

        QVERIFY(!raw.contains('\t'));
        QVERIFY(raw.contains("office, fin, efficace"));
        QVERIFY(!QString::fromUtf8(raw).contains(QChar(0xfb01)));
    }

    void printsOutsideTextAsTyped()
    {
        const QString text = textOf(written(QStringLiteral("hostile"), sample::hostile()));

        QVERIFY(text.contains(QStringLiteral("<b>Mairie</b> & <script>alert(1)</script> &amp;")));
        QVERIFY(text.contains(QStringLiteral("=HYPERLINK(\"http://exemple.invalid\")")));
        QVERIFY(text.contains(QStringLiteral("Mairie \U0001F600 de")));
        QVERIFY(text.contains(QStringLiteral("\u5E02\u5F79\u6240")));
        QVERIFY(!text.contains(QChar(0x202e)));
        QVERIFY(text.contains(QStringLiteral("commune-9984")) || text.contains(QStringLiteral("commune-9978"))
                || text.contains(QStringLiteral("commune-9989")) || text.contains(QStringLiteral("commune-999")));
    }

    void drawsItsFigures()
    {
        const QString path = written(QStringLiteral("figure"), sample::everyBlock());
        output(QStringLiteral("pdftoppm"),
               {QStringLiteral("-r"), QStringLiteral("40"), QStringLiteral("-png"), QStringLiteral("-f"),
                QStringLiteral("1"), QStringLiteral("-l"), QStringLiteral("1"), QStringLiteral("-singlefile"), path,
                m_folder.filePath(QStringLiteral("figure"))});

        const QImage page(m_folder.filePath(QStringLiteral("figure.png")));

        QVERIFY(!page.isNull());
        int blue = 0;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x) {
                const QColor colour = page.pixelColor(x, y);
                blue += colour.blue() > colour.red() + 80 && colour.red() < 80 ? 1 : 0;
            }
        }
        QVERIFY2(blue > 200, qPrintable(QString::number(blue)));
    }

    void hasBookmarksAndALinkThatWorks()
    {
        const QString path = written(QStringLiteral("links"), sample::everyBlock());

        const QByteArray json = output(QStringLiteral("qpdf"),
                                       {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), path});
        const QByteArray urls = output(QStringLiteral("pdfinfo"), {QStringLiteral("-url"), path});

        for (const char *title : {"Document d'essai, toutes formes", "Premier", "Dessous", "Méthode"})
            QVERIFY2(json.contains(title), title);
        QVERIFY2(urls.contains("https://exemple.invalid/%C3%A9?a=(b)"), urls.constData());
    }

    void namesItself()
    {
        const QString info = QString::fromUtf8(
            output(QStringLiteral("pdfinfo"),
                   {written(QStringLiteral("info"),
                            receiptReport(sample::receipt(IntentState::Verified), sample::context()))}));

        QVERIFY2(info.contains(QStringLiteral("Reçu d’action · Révocation de l’accréditation")), qPrintable(info));
        QVERIFY(info.contains(QStringLiteral("DGFiP")));
        QVERIFY(info.contains(QStringLiteral("Établi le 23/11/2026 à 10:44")));
    }

    void tellsTheProofAndTheGround()
    {
        const QString verified = textOf(written(
            QStringLiteral("verified"), receiptReport(sample::receipt(IntentState::Verified), sample::context())));
        const QString mayPass = textOf(written(
            QStringLiteral("may-pass"), receiptReport(sample::receipt(IntentState::MayPass), sample::context())));

        QVERIFY(verified.contains(QStringLiteral("Un appel fait avec elle a été refusé par la passerelle")));
        QVERIFY(verified.contains(QStringLiteral("INF-3.4.1c, art. 3.4.1, CGU INFINOE du 06/10/2023")));
        QVERIFY(verified.contains(QStringLiteral("« l'échange sera suspendu jusqu'à réception de l'attestation »")));
        QVERIFY(verified.contains(QStringLiteral("5f2a").repeated(16)));
        QVERIFY(verified.contains(QStringLiteral("15 min 23 s")));
        QVERIFY(mayPass.contains(QStringLiteral("jusqu’au 23/11/2026 10:45:07")));
        QVERIFY(mayPass.contains(QStringLiteral("Aucune preuve à ce stade")));
    }

    void saysWhoMayReceiveContacts()
    {
        PartnerMatter matter = sample::partner();
        const QString free = textOf(written(QStringLiteral("free"), partnerReport(matter, sample::context())));
        matter.profiles[0].rules += Rule{.id = QStringLiteral("INF-6.8b"),
                                         .article = QStringLiteral("6.8"),
                                         .kind = QStringLiteral("recipients"),
                                         .title = QStringLiteral("Destinataires"),
                                         .sentence = QStringLiteral("Seuls les concepteurs en sont destinataires.")};
        const QString dgfip = textOf(written(QStringLiteral("dgfip"), partnerReport(matter, sample::context())));

        QVERIFY(dgfip.contains(QStringLiteral("Seuls les concepteurs en sont destinataires. (INF-6.8b)")));
        QVERIFY(!free.contains(QStringLiteral("se transmet dans cette limite")));
        for (const QString &value :
             {QStringLiteral("Camille Fictive"), QStringLiteral("CA PORT EXEMPLE"), QStringLiteral("H4021"),
              QStringLiteral("jusqu’au 31/05/2027"), QStringLiteral("1 200 /min"), QStringLiteral("22/11/2026 10:40"),
              QStringLiteral("INF-9.2"), QStringLiteral("hypothèse"), QStringLiteral("Bac à sable")})
            QVERIFY2(dgfip.contains(value), qPrintable(value));
    }

    void leavesTheOldFileWhenItCannotWrite()
    {
        const QString path = m_folder.filePath(QStringLiteral("missing/report.pdf"));

        const Result<> result = writeReport(sample::everyBlock(), path);

        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::FileNotWritable);
        QCOMPARE(result.error().subject, path);
        QVERIFY(!QFile::exists(path));
    }

    //! Its parts are painted in several threads.
    void joinsThePartsOfALongReport()
    {
        const TokensMatter matter = sample::tokens(2'800);
        const QString path = m_folder.filePath(QStringLiteral("long.pdf"));
        QList<int> done;
        int pages = 0;
        const auto progress = [&](int painted, int all) {
            done.append(painted);
            pages = all;
        };

        const Result<> result = writeReport(tokensReport(matter, sample::context()), path, progress);

        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        QVERIFY(pages > 75);
        QCOMPARE(done.size(), pages);
        QVERIFY(std::is_sorted(done.cbegin(), done.cend()));
        const QString text = textOf(path);
        qsizetype at = 0;
        for (int page = 1; page <= pages; ++page) {
            const QString number = QStringLiteral("Page %1 sur %2").arg(page).arg(pages);
            const qsizetype found = text.indexOf(number, at);
            QVERIFY2(found >= at, qPrintable(number));
            at = found;
        }
        for (const TokenRow &row : matter.rows) {
            const Credential &credential = row.credential;
            QVERIFY(text.contains(credential.fingerprint.first(8) + u'…' + credential.lastFour));
        }
    }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        const auto stopAtFirstPage = [&stop](int, int) { stop.request_stop(); };

        const Result<QByteArray> pdf = pdfOf(tokensReport(sample::tokens(60), sample::context()), stopAtFirstPage,
                                             stop.get_token());

        QVERIFY(!pdf);
        QCOMPARE(pdf.error().kind, Error::Kind::Cancelled);
    }

    void isTheSameFromAWorkerThread()
    {
        const ReportDocument document = tokensReport(sample::tokens(40), sample::context());
        const QString path = m_folder.filePath(QStringLiteral("worker.pdf"));
        std::atomic<int> pages = 0;

        Future<Done> future = writeReportInBackground(document, path, [&pages](int done, int) { pages = done; }, {});
        future.waitForFinished();

        QVERIFY(future.result());
        QVERIFY(pages > 1);
        const QString here = written(QStringLiteral("here"), document);
        QCOMPARE(textOf(path), textOf(here));
        QCOMPARE(structureOf(path), structureOf(here));
    }
};

QTEST_MAIN(TestReportPdf)
#include "tst_report_pdf.moc"
