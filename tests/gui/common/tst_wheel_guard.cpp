// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/wheel_guard.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QWindow>
#include <QtTest/qtestspontaneevent.h>

using namespace vigie;

namespace {

//! A form that is longer than its scroll area.
struct Form {
    QWidget window{};
    QScrollArea *scroll = new QScrollArea(&window);
    QLineEdit *first = new QLineEdit;
    QComboBox *combo = new QComboBox;
    QSpinBox *number = new QSpinBox;
    QDateEdit *date = new QDateEdit(QDate(2026, 6, 15));

    Form()
    {
        combo->addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        combo->setCurrentIndex(1);
        number->setValue(50);
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        for (QWidget *field : std::initializer_list<QWidget *>{first, combo, number, date})
            column->addWidget(field);
        column->addSpacing(2000);
        scroll->setWidgetResizable(true);
        scroll->setWidget(content);
        (new QVBoxLayout(&window))->addWidget(scroll);
        window.resize(300, 300);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first->setFocus();
    }

    [[nodiscard]] QString values() const
    {
        return QStringLiteral("%1 %2 %3")
            .arg(combo->currentIndex())
            .arg(number->value())
            .arg(date->date().toString(Qt::ISODate));
    }

    //! As the window system sends it, so that it gives the focus where a field lets it.
    void turn(QWidget *over)
    {
        const QPoint centre = over->rect().center();
        QWheelEvent event(over->mapTo(&window, centre), over->mapToGlobal(centre), {}, {0, -120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&event);
        qApp->notify(window.windowHandle(), &event); // sendEvent() would say that it is not spontaneous
        QCoreApplication::processEvents();
    }
};

} // namespace

class TestWheelGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scrollsPastFieldsWithoutFocus();
    void turnsTheFieldThatHasTheFocus();
};

void TestWheelGuard::scrollsPastFieldsWithoutFocus()
{
    const WheelGuard guard(*qApp);
    Form form;
    const QString before = form.values();
    for (QWidget *field : std::initializer_list<QWidget *>{form.combo, form.number, form.date}) {
        form.scroll->verticalScrollBar()->setValue(0);
        form.turn(field);
        QCOMPARE(form.values(), before);
        QVERIFY(form.first->hasFocus());
        QVERIFY(form.scroll->verticalScrollBar()->value() > 0);
    }
}

void TestWheelGuard::turnsTheFieldThatHasTheFocus()
{
    const WheelGuard guard(*qApp);
    Form form;
    form.combo->setFocus();
    form.turn(form.combo);
    QCOMPARE(form.combo->currentIndex(), 2);
    form.number->setFocus();
    form.turn(form.number);
    QCOMPARE(form.number->value(), 49);
    QCOMPARE(form.scroll->verticalScrollBar()->value(), 0);
}

QTEST_MAIN(TestWheelGuard)
#include "tst_wheel_guard.moc"
