// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/document_store.h"
#include "services/storage/document_repository.h"
#include "services/storage/journal_repository.h"
#include "tests/services/storage/storage_fixture.h"
#include "tests/services/waiting.h"

#include <QDir>
#include <QSignalSpy>

using namespace vigie;

namespace {

const DocumentOwner owner{QStringLiteral("homologation"), QStringLiteral("7")};

} // namespace

class TestDocumentStore : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DocumentStore> m_store;

    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const
    {
        const QString path = m_folder->filePath(name);
        QFile written(path);
        if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
            qFatal("cannot write a file");
        return path;
    }
    [[nodiscard]] QStringList stored() const
    {
        return QDir(documentFolderOf(m_workspace->path())).entryList(QDir::Files | QDir::Hidden);
    }
    [[nodiscard]] QString pdf(const QByteArray &words = "un") const
    {
        return file(QStringLiteral("Attestation Mme X.pdf"), "%PDF-1.7\n" + words);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto workspace = Workspace::create(m_folder->filePath(QStringLiteral("w.vigie")), {});
        VERIFY_RESULT(workspace);
        m_workspace = std::move(*workspace);
        m_store = std::make_unique<DocumentStore>(*m_workspace);
    }
    void cleanup()
    {
        m_store.reset();
        m_workspace.reset();
        m_folder.reset();
    }

    void keepsACopyUnderItsHash()
    {
        const QSignalSpy changed(m_store.get(), &DocumentStore::changed);
        const QByteArray content = "%PDF-1.7\nun";
        qint64 last = 0;

        const Result<Document> document = waited(
            m_store->attach(owner, pdf(), [&last](qint64 done, qint64) { last = done; }));

        VERIFY_RESULT(document);
        const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
        QCOMPARE(document->sha256, QString::fromLatin1(hash));
        QCOMPARE(document->bytes, content.size());
        QCOMPARE(last, content.size());
        QCOMPARE(document->mediaType, QStringLiteral("application/pdf"));
        QCOMPARE(document->addedBy, currentActor());
        QCOMPARE(stored(), QStringList{QString::fromLatin1(hash) + QStringLiteral(".pdf")});
        const QString path = documentPath(m_workspace->path(), *document);
        QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOwner)));
        QCOMPARE(DocumentRepository(m_workspace->database()).of(owner).value(), QList<Document>{*document});
        QCOMPARE(changed.count(), 1);
    }

    void journalsTheHashAndNeverTheName()
    {
        const Result<Document> document = m_store->attachNow(owner, pdf());
        VERIFY_RESULT(document);

        const auto entries = JournalRepository(m_workspace->database()).entries(1, 100);

        VERIFY_RESULT(entries);
        QCOMPARE(entries->last().action, QStringLiteral("document.attached"));
        QCOMPARE(entries->last().objectHash, document->sha256);
        const QByteArray facts = QJsonDocument(entries->last().facts).toJson();
        QVERIFY2(!facts.contains("Mme X"), facts.constData());
    }

    void refusesWhatIsNoDocument_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("refusal");
        QTest::newRow("a text called a PDF") << "a.pdf" << QByteArray("bonjour") << int(DocumentRefusal::Disguised);
        QTest::newRow("a program") << "a.pdf"
                                   << QByteArray("\x7f"
                                                 "ELF\2")
                                   << int(DocumentRefusal::Program);
        QTest::newRow("nothing") << "a.pdf" << QByteArray() << int(DocumentRefusal::Empty);
    }
    void refusesWhatIsNoDocument()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, content);
        QFETCH(const int, refusal);

        const auto attached = waited(m_store->attach(owner, file(name, content)));

        COMPARE_ERROR(attached, Error::Kind::InvalidInput);
        QCOMPARE(int(documentRefusalOf(attached.error()).value()), refusal);
        QCOMPARE(DocumentRepository(m_workspace->database()).all()->size(), 0);
        QCOMPARE(stored(), QStringList());
    }

    void refusesTwoHundredMegabytes()
    {
        const QString path = file(QStringLiteral("a.pdf"), "%PDF-1.7\n");
        QVERIFY(QFile::resize(path, 200LL * 1000 * 1000));

        const auto attached = waited(m_store->attach(owner, path));

        COMPARE_ERROR(attached, Error::Kind::InvalidInput);
        QVERIFY(documentRefusalOf(attached.error()) == DocumentRefusal::TooLarge);
        QVERIFY(QFile::exists(path));
    }

    void refusesAFolderAndADevice()
    {
        COMPARE_ERROR(waited(m_store->attach(owner, m_folder->path())), Error::Kind::FileNotReadable);
        COMPARE_ERROR(waited(m_store->attach(owner, QStringLiteral("/dev/zero"))), Error::Kind::FileNotReadable);
        COMPARE_ERROR(waited(m_store->attach(owner, m_folder->filePath(QStringLiteral("none.pdf")))),
                      Error::Kind::FileMissing);
    }

    void leavesNothingWhenStopped()
    {
        std::stop_source stop;
        const QString path = file(QStringLiteral("a.txt"), QByteArray(8 * 1024 * 1024, 'a'));

        const auto result = waited(m_store->attach(
            owner, path, [&stop](qint64, qint64) { stop.request_stop(); }, stop.get_token()));

        COMPARE_ERROR(result, Error::Kind::Cancelled);
        QCOMPARE(stored(), QStringList());
    }

    void keepsTheHistoryOfAReplacedDocument()
    {
        const Result<Document> first = m_store->attachNow(owner, pdf("un"));
        VERIFY_RESULT(first);

        const Result<Document> second = waited(m_store->replace(first->id, pdf("deux")));
        const Result<Document> third = waited(m_store->replace(second->id, pdf("trois")));

        VERIFY_RESULT(third);
        DocumentRepository documents(m_workspace->database());
        QCOMPARE(documents.of(owner).value(), QList<Document>{*third});
        const auto history = documents.history(third->id);
        VERIFY_RESULT(history);
        QCOMPARE(history->size(), 2);
        QCOMPARE(history->at(0).id, second->id);
        QCOMPARE(history->at(1).id, first->id);
        QCOMPARE(history->at(1).replacedBy, second->id);
        QCOMPARE(stored().size(), 3);
        COMPARE_ERROR(waited(m_store->replace(first->id, pdf("quatre"))), Error::Kind::Conflict);
        QCOMPARE(documents.counts(owner.kind).value(), (QHash<QString, int>{{owner.id, 1}}));
    }

    void erasesAFileOnceNoDocumentNeedsIt()
    {
        const Result<Document> first = m_store->attachNow(owner, pdf());
        const Result<Document> same = m_store->attachNow({QStringLiteral("gate"), QStringLiteral("1")}, pdf());
        VERIFY_RESULT(same);
        QCOMPARE(stored().size(), 1);

        VERIFY_RESULT(m_store->remove(first->id));
        QCOMPARE(stored().size(), 1);
        VERIFY_RESULT(m_store->remove(same->id));

        QCOMPARE(stored(), QStringList());
        COMPARE_ERROR(m_store->remove(same->id), Error::Kind::NoSuchObject);
        const auto verdict = JournalRepository(m_workspace->database()).verify();
        VERIFY_RESULT(verdict);
        QVERIFY(verdict->isIntact());
    }

    void findsWhatIsMissingOrChanged()
    {
        const Result<Document> intact = m_store->attachNow(owner, pdf("un"));
        const Result<Document> missing = m_store->attachNow(owner, pdf("deux"));
        const Result<Document> changed = m_store->attachNow(owner, pdf("trois"));
        VERIFY_RESULT(changed);
        const auto path = [this](const Document &document) { return documentPath(m_workspace->path(), document); };
        QVERIFY(QFile::remove(path(*missing)));
        QFile::setPermissions(path(*changed), QFile::ReadOwner | QFile::WriteOwner);
        QFile file(path(*changed));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(9) && file.write("T") == 1);
        file.close();

        const auto faults = waited(m_store->verify());

        VERIFY_RESULT(faults);
        QCOMPARE(faults->size(), 2);
        QCOMPARE(faults->at(0).document.id, missing->id);
        QVERIFY(faults->at(0).kind == DocumentFault::Kind::Missing);
        QCOMPARE(faults->at(1).document.id, changed->id);
        QVERIFY(faults->at(1).kind == DocumentFault::Kind::Changed);
        QCOMPARE(waited(m_store->pathToOpen(intact->id)).value(), path(*intact));
        COMPARE_ERROR(waited(m_store->pathToOpen(missing->id)), Error::Kind::IntegrityBroken);
        COMPARE_ERROR(waited(m_store->pathToOpen(changed->id)), Error::Kind::IntegrityBroken);
    }

    void mendsAChangedFileThatIsAttachedAgain()
    {
        const Result<Document> document = m_store->attachNow(owner, pdf());
        const QString path = documentPath(m_workspace->path(), *document);
        QVERIFY(QFile::remove(path));
        (void)file(QStringLiteral("w.vigie.documents/") + QFileInfo(path).fileName(), "autre chose");

        VERIFY_RESULT(m_store->attachNow(owner, pdf()));

        QCOMPARE(waited(m_store->verify())->size(), 0);
    }

    void goesWithTheBackupAndComesBack()
    {
        const QString copy = m_folder->filePath(QStringLiteral("copy"));
        const Result<Document> document = m_store->attachNow(owner, pdf());
        VERIFY_RESULT(document);
        VERIFY_RESULT(m_workspace->backUpTo(copy));
        const QString path = m_workspace->path();
        m_store.reset();
        m_workspace.reset();
        QVERIFY(QDir(documentFolderOf(path)).removeRecursively());

        VERIFY_RESULT(Workspace::restore(path, copy));

        m_workspace = std::move(Workspace::open(path, Access::ReadWrite).value());
        QCOMPARE(documentFaults(m_workspace->database(), {}, {}).value(), QList<DocumentFault>());
    }

    void restoresFromABackupWhoseFilesAreGone()
    {
        const QString copy = m_folder->filePath(QStringLiteral("copy"));
        const Result<Document> kept = m_store->attachNow(owner, pdf("un"));
        const Result<Document> lost = m_store->attachNow(owner, file(QStringLiteral("perdu.pdf"), "%PDF-1.7\ndeux"));
        VERIFY_RESULT(m_workspace->backUpTo(copy));
        QVERIFY(QDir(documentFolderOf(copy)).removeRecursively());
        QVERIFY(QFile::remove(documentPath(m_workspace->path(), *lost)));
        const QString path = m_workspace->path();
        m_store.reset();
        m_workspace.reset();

        VERIFY_RESULT(Workspace::restore(path, copy));

        m_workspace = std::move(Workspace::open(path, Access::ReadWrite).value());
        const auto faults = documentFaults(m_workspace->database(), {}, {});
        VERIFY_RESULT(faults);
        QCOMPARE(faults->size(), 1);
        QCOMPARE(faults->first().document.id, lost->id);
        QVERIFY(QFile::exists(documentPath(path, *kept)));
        QVERIFY(QFile::exists(documentPath(path + QStringLiteral(".before-restore"), *kept)));
    }
};

QTEST_GUILESS_MAIN(TestDocumentStore)
#include "tst_document_store.moc"
