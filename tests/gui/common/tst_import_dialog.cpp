// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/action_button.h"
#include "gui/common/import_dialog.h"
#include "gui/common/progress_line.h"
#include "gui/common/row_fault_text.h"
#include "services/imports/subcontractor_import.h"
#include "services/storage/profile_repository.h"
#include "services/storage/subcontractor_repository.h"
#include "services/storage/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie;

class TestImportDialog : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString file(const QByteArray &content)
    {
        QFile written(m_folder->filePath(u"essai.csv"_s));
        return written.open(QIODevice::WriteOnly) && written.write(content) == content.size() ? written.fileName()
                                                                                              : QString();
    }
    [[nodiscard]] qint64 declared() { return SubcontractorRepository(m_workspace->database()).count().value_or(-1); }
    template <typename T> [[nodiscard]] static T *find(ImportDialog &dialog, const char *name)
    {
        return dialog.findChild<T *>(QString::fromLatin1(name));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto created = Workspace::create(m_folder->filePath(u"w.vigie"_s), {});
        QVERIFY(created);
        m_workspace = std::move(*created);
        QVERIFY(ProfileRepository(m_workspace->database()).addBuiltIn());
    }

    void cleanup() { m_workspace.reset(); }

    void writesNothingBeforeTheAgentAgrees()
    {
        ImportDialog dialog(*m_workspace, u"Importer"_s, [] { return std::make_unique<SubcontractorImporter>(); });
        dialog.show();
        QSignalSpy imported(&dialog, &ImportDialog::imported);
        auto *write = find<ActionButton>(dialog, "importWrite");
        QVERIFY(!write->isEnabled());

        dialog.openFile(file("partner_siret;api;name\n99921430700012;INFINOE;Éditeur fictif\n"));

        QTRY_VERIFY(write->isEnabled());
        QCOMPARE(find<QTableView>(dialog, "importPreview")->model()->rowCount(), 1);
        QCOMPARE(declared(), 0);
        write->click();
        QTRY_COMPARE(imported.count(), 1);
        QCOMPARE(declared(), 1);
        QVERIFY(!write->isVisible());
    }

    void showsTheRefusedLinesAndLeavesThemWhenToldTo()
    {
        ImportDialog dialog(*m_workspace, u"Importer"_s, [] { return std::make_unique<SubcontractorImporter>(); });
        dialog.show();
        auto *write = find<ActionButton>(dialog, "importWrite");
        auto *accepts = find<QCheckBox>(dialog, "importAccepts");

        dialog.openFile(file("partner_siret;api;name\n99921430700012;INFINOE;Bon\n123;INFINOE;Mauvais\n"));

        QTRY_VERIFY(accepts->isVisible());
        auto *faults = find<QTableView>(dialog, "importFaults")->model();
        QCOMPARE(faults->rowCount(), 1);
        QCOMPARE(faults->index(0, 0).data().toInt(), 3);
        QVERIFY(faults->index(0, 2).data().toString().contains(u"123"_s));
        QVERIFY(!write->isEnabled());
        accepts->setChecked(true);
        QVERIFY(write->isEnabled());
        write->click();
        QTRY_COMPARE(declared(), 1);
    }

    void letsTheAgentSayWhatAColumnIs()
    {
        ImportDialog dialog(*m_workspace, u"Importer"_s, [] { return std::make_unique<SubcontractorImporter>(); });
        dialog.show();
        dialog.openFile(file("partner_siret;api;Prestataire\n99921430700012;INFINOE;Éditeur fictif\n"));
        auto *mapping = find<QTableWidget>(dialog, "importMapping");
        QTRY_COMPARE(mapping->rowCount(), 3);
        auto *write = find<ActionButton>(dialog, "importWrite");
        QTRY_VERIFY(find<QLabel>(dialog, "importSummary")->text().contains(u"Prestataire"_s));
        QVERIFY(!write->isEnabled());

        auto *choice = qobject_cast<QComboBox *>(mapping->cellWidget(2, 2));
        choice->setCurrentIndex(choice->findData(u"name"_s));

        QTRY_VERIFY(write->isEnabled());
    }

    void triesAgainWhatWasStopped()
    {
        ImportDialog dialog(*m_workspace, u"Importer"_s, [] { return std::make_unique<SubcontractorImporter>(); });
        dialog.show();
        dialog.openFile(file("partner_siret;api;name;Autre\n99921430700012;INFINOE;Éditeur fictif;x\n"));
        auto *write = find<ActionButton>(dialog, "importWrite");
        QTRY_VERIFY(write->isEnabled());
        const QString writes = write->text();
        auto *choice = qobject_cast<QComboBox *>(find<QTableWidget>(dialog, "importMapping")->cellWidget(3, 2));
        choice->setCurrentIndex(choice->findData(u"activities"_s)); // tries it out again
        QVERIFY(!write->isEnabled());

        Q_EMIT dialog.findChild<ProgressLine *>()->stopAsked();

        QVERIFY(find<QLabel>(dialog, "importSummary")->text().contains(u"rien n’a été enregistré"_s));
        QVERIFY(write->isEnabled());
        QVERIFY(write->text() != writes);
        write->click();
        QTRY_COMPARE(write->text(), writes);
        QVERIFY(write->isEnabled());
        QCOMPARE(declared(), 0);
    }

    void saysWhatIsWrongWithTheFile()
    {
        ImportDialog dialog(*m_workspace, u"Importer"_s, [] { return std::make_unique<SubcontractorImporter>(); });
        dialog.show();

        dialog.openFile(file(""));

        QTRY_COMPARE(find<QLabel>(dialog, "importSummary")->text(), tableFileProblem(u"empty-table"_s));
        QVERIFY(!find<ActionButton>(dialog, "importWrite")->isEnabled());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_MAIN(TestImportDialog)
#include "tst_import_dialog.moc"
