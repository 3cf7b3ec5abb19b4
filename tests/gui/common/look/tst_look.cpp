// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/look/colours.h"
#include "gui/common/look/glyph.h"
#include "gui/common/look/icon.h"
#include "gui/common/look/style.h"

#include <QDirIterator>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace vigie;

namespace {

double channel(double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); }

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double lighter = std::max(luminance(one), luminance(other));
    const double darker = std::min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
}

QImage drawn(Glyph glyph)
{
    QImage image(28, 28, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintGlyph(painter, image.rect(), glyph, QColor(Qt::black), QColor(Qt::white));
    return image;
}

} // namespace

class TestLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextHasEnoughContrast_data();
    void everyTextHasEnoughContrast();
    void coloursComeBackFromThePalette();
    void aForeignPaletteIsLeftToItsRoles();
    void everyStateHasItsOwnShape();
    void everyIconDraws();
    void rowsGrowWithTheText();
};

void TestLook::everyTextHasEnoughContrast_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("tone");
    for (const bool dark : {false, true}) {
        for (int tone = int(Tone::Normal); tone <= int(Tone::Neutral); ++tone)
            QTest::addRow("%s %d", dark ? "dark" : "light", tone) << dark << tone;
    }
}

void TestLook::everyTextHasEnoughContrast()
{
    QFETCH(bool, dark);
    QFETCH(int, tone);
    const Colours &colours = dark ? darkColours() : lightColours();

    for (const QColor &ground : {colours.base, colours.window, colours.selection})
        QVERIFY2(contrast(colours.of(Tone(tone)), ground) >= 4.5, qPrintable(ground.name()));
    QVERIFY(contrast(colours.onAccent, colours.accent) >= 4.5);
    QVERIFY(contrast(colours.onError, colours.error) >= 4.5);
    QVERIFY(contrast(colours.fieldEdge, colours.base) >= 3);
}

void TestLook::coloursComeBackFromThePalette()
{
    QCOMPARE(coloursOf(paletteOf(lightColours())), lightColours());
    QCOMPARE(coloursOf(paletteOf(darkColours())), darkColours());
    QVERIFY(isDark(paletteOf(darkColours())));
    QVERIFY(!isDark(paletteOf(lightColours())));
}

void TestLook::aForeignPaletteIsLeftToItsRoles()
{
    QPalette palette(Qt::yellow, Qt::black, Qt::white, Qt::gray, Qt::gray, Qt::yellow, Qt::white, Qt::black, Qt::black);

    const Colours colours = coloursOf(palette);

    QCOMPARE(colours.error, QColor(Qt::yellow));
    QCOMPARE(colours.ok, QColor(Qt::yellow));
    QCOMPARE(colours.base, QColor(Qt::black));
}

void TestLook::everyStateHasItsOwnShape()
{
    QHash<QByteArray, int> seen;
    for (int glyph = int(Glyph::Ok); glyph <= int(Glyph::Cancelled); ++glyph) {
        const QImage image = drawn(Glyph(glyph));
        const QByteArray bits(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
        QVERIFY2(image != drawn(Glyph::None), qPrintable(QString::number(glyph)));
        QVERIFY2(!seen.contains(bits), qPrintable(QStringLiteral("%1 as %2").arg(glyph).arg(seen.value(bits))));
        seen.insert(bits, glyph);
    }
}

void TestLook::everyIconDraws()
{
    QDirIterator icons(QStringLiteral(":/icons"));
    int count = 0;
    while (icons.hasNext()) {
        icons.next();
        const QImage image = icon(icons.fileInfo().completeBaseName()).pixmap(16, 16).toImage();
        bool any = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                any = any || qAlpha(image.pixel(x, y)) > 100;
        }
        QVERIFY2(any, qPrintable(icons.fileName()));
        ++count;
    }
    QVERIFY(count > 20);
}

void TestLook::rowsGrowWithTheText()
{
    QFont font;
    font.setPixelSize(13);
    QCOMPARE(tableRowHeight(QFontMetrics(font), Density::Comfortable), qMax(28, QFontMetrics(font).height() + 10));
    font.setPixelSize(30);
    QVERIFY(tableRowHeight(QFontMetrics(font), Density::Comfortable) >= QFontMetrics(font).height() + 10);
    QVERIFY(tableRowHeight(QFontMetrics(font), Density::Compact) >= QFontMetrics(font).height());
}

QTEST_MAIN(TestLook)
#include "tst_look.moc"
