// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/tagged_pdf.h"

#include "services/reports/cmap_repair.h"
#include "services/reports/content_stream_rewriter.h"
#include "services/reports/outline_writer.h"
#include "services/reports/pdf_objects.h"
#include "services/reports/structure_writer.h"

#include <QColorSpace>
#include <QtConcurrent>
#include <QtEndian>

#include <algorithm>
#include <memory>

namespace vigie {

namespace {

using Object = QPDFObjectHandle;

QByteArray decoded(Object stream)
{
    const std::shared_ptr<Buffer> buffer = stream.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

//! A fifth of the time of zlib's default, which would be half of what a long report takes.
constexpr int compression = 1;

QByteArray deflated(const QByteArray &content)
{
    constexpr int lengthPrefix = 4; // qCompress writes the length in front of the zlib stream
    return qCompress(content, compression).sliced(lengthPrefix);
}

void replaceDeflated(Object stream, const QByteArray &content)
{
    stream.replaceStreamData(pdf::bytes(content), pdf::name("/FlateDecode"), Object::newNull());
}

//! As it stands in the file, deflated by Qt, behind the length that qUncompress() wants: here of most pages.
QByteArray packed(Object stream)
{
    constexpr quint32 likelyLength = 256 * 1024;
    QByteArray bytes(sizeof(quint32), '\0');
    qToBigEndian(likelyLength, bytes.data());
    const std::shared_ptr<Buffer> buffer = stream.getRawStreamData();
    return bytes.append(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

//! A page's content on its way to marked content.
struct PageStream {
    QByteArray packed{};
    QList<QByteArray> openings{};
};

Result<QByteArray> markedAndDeflated(const PageStream &page)
{
    const Result<QByteArray> marked = withMarkedContent(qUncompress(page.packed), page.openings);
    if (!marked)
        return failure(marked.error());
    return deflated(*marked);
}

class TaggedPdf
{
public:
    TaggedPdf(const LaidOutReport &report, const PdfFacts &facts, std::stop_token stop)
        : m_report(report)
        , m_facts(facts)
        , m_stop(std::move(stop))
    {
    }

    //! Throws what libqpdf throws.
    Result<QByteArray> make(const QList<QByteArray> &painted);

private:
    void join(const QList<QByteArray> &painted);
    [[nodiscard]] QList<QByteArray> openings(const PageContent &page) const;
    Result<> rewritePages();
    void repairFonts();
    void describe();
    void addMetadata();
    void addOutputIntent();
    [[nodiscard]] QByteArray written();

    const LaidOutReport &m_report;
    const PdfFacts &m_facts;
    std::stop_token m_stop;
    QPDF m_pdf{};
    std::vector<std::unique_ptr<QPDF>> m_rest{}; //!< whose pages m_pdf has taken: it reads them to the end
    std::vector<Object> m_pages{};
};

QList<QByteArray> TaggedPdf::openings(const PageContent &page) const
{
    QList<QByteArray> openings;
    openings.reserve(page.chunks.size());
    for (qsizetype mcid = 0; mcid < page.chunks.size(); ++mcid) {
        const Chunk &chunk = page.chunks[mcid];
        const QByteArray number = QByteArray::number(mcid);
        if (chunk.actualText.isEmpty()) {
            openings += roleName(m_report.structure.nodes()[chunk.node].role) + " <</MCID " + number + ">> BDC\n";
        } else {
            openings += "/Span <</MCID " + number + " /ActualText <" + pdf::hexText(chunk.actualText) + ">>> BDC\n";
        }
    }
    return openings;
}

Result<> TaggedPdf::rewritePages()
{
    if (qsizetype(m_pages.size()) != m_report.pages.size())
        return failure(Error::Kind::IntegrityBroken, QStringLiteral("pdf"), QStringLiteral("pages are missing"));
    // libqpdf belongs to this thread; the rewriting does not. In parts, so that few pages stand in memory unpacked.
    constexpr size_t pagesAtOnce = 64;
    for (size_t first = 0; first < m_pages.size(); first += pagesAtOnce) {
        if (m_stop.stop_requested())
            return failure(Error::Kind::Cancelled);
        const size_t end = std::min(first + pagesAtOnce, m_pages.size());
        QList<PageStream> streams;
        for (size_t index = first; index < end; ++index)
            streams += PageStream{packed(m_pages[index].getKey("/Contents")),
                                  openings(m_report.pages[qsizetype(index)])};
        const auto marked = QtConcurrent::blockingMapped<QList<Result<QByteArray>>>(streams, markedAndDeflated);
        for (size_t index = first; index < end; ++index) {
            const Result<QByteArray> &content = marked[qsizetype(index - first)];
            if (!content)
                return failure(content.error());
            replaceDeflated(m_pages[index].getKey("/Contents"), *content);
            m_pages[index].removeKey("/Annots");
        }
    }
    return {};
}

void TaggedPdf::repairFonts()
{
    for (Object object : m_pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font") || !object.getKey("/ToUnicode").isStream())
            continue;
        Object cmap = object.getKey("/ToUnicode");
        replaceDeflated(cmap, deflated(repairedCMap(decoded(cmap))));
    }
}

void TaggedPdf::describe()
{
    Object root = m_pdf.getRoot();
    root.replaceKey("/Lang", pdf::text(m_facts.language));
    root.replaceKey("/MarkInfo", Object::parse("<</Marked true>>"));
    root.replaceKey("/ViewerPreferences", Object::parse("<</DisplayDocTitle true>>"));
    Object info = Object::newDictionary();
    const QString date = m_facts.createdAt.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'"));
    info.replaceKey("/Title", pdf::text(m_facts.title));
    info.replaceKey("/Author", pdf::text(m_facts.author));
    info.replaceKey("/Subject", pdf::text(m_facts.description));
    info.replaceKey("/Creator", pdf::text(m_facts.creator));
    info.replaceKey("/Producer", pdf::text(QString::fromLatin1(pdfProducer)));
    info.replaceKey("/CreationDate", pdf::text(date));
    info.replaceKey("/ModDate", pdf::text(date));
    m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(info));
}

void TaggedPdf::addMetadata()
{
    Object metadata = Object::newStream(&m_pdf, pdf::bytes(xmpPacket(m_facts)));
    metadata.getDict().replaceKey("/Type", pdf::name("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", pdf::name("/XML"));
    m_pdf.getRoot().replaceKey("/Metadata", metadata);
}

void TaggedPdf::addOutputIntent()
{
    Object profile = Object::newStream(&m_pdf, pdf::bytes(QColorSpace(QColorSpace::SRgb).iccProfile()));
    profile.getDict().replaceKey("/N", Object::newInteger(3));
    Object intent = Object::newDictionary();
    intent.replaceKey("/Type", pdf::name("/OutputIntent"));
    intent.replaceKey("/S", pdf::name("/GTS_PDFA1"));
    intent.replaceKey("/OutputConditionIdentifier", Object::newString("sRGB IEC61966-2.1"));
    intent.replaceKey("/Info", Object::newString("sRGB IEC61966-2.1"));
    intent.replaceKey("/DestOutputProfile", profile);
    Object intents = Object::newArray();
    intents.appendItem(m_pdf.makeIndirectObject(intent));
    m_pdf.getRoot().replaceKey("/OutputIntents", intents);
}

QByteArray TaggedPdf::written()
{
    Pl_Flate::setCompressionLevel(compression);
    QPDFWriter writer(m_pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setNewlineBeforeEndstream(true);
    writer.setMinimumPDFVersion("1.7");
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

void TaggedPdf::join(const QList<QByteArray> &painted)
{
    const auto read = [](QPDF &pdf, const QByteArray &file) {
        pdf.processMemoryFile("report", file.constData(), size_t(file.size()));
    };
    read(m_pdf, painted.first());
    for (const QByteArray &file : painted.sliced(1)) {
        QPDF &part = *m_rest.emplace_back(std::make_unique<QPDF>());
        read(part, file);
        for (const Object &page : part.getAllPages())
            m_pdf.addPage(page, false);
    }
    m_pages = m_pdf.getAllPages();
}

Result<QByteArray> TaggedPdf::make(const QList<QByteArray> &painted)
{
    join(painted);
    repairFonts();
    if (const Result<> rewritten = rewritePages(); !rewritten)
        return failure(rewritten.error());
    StructureWriter(m_pdf, m_report, m_pages).write();
    writeOutline(m_pdf, m_report.outline, m_pages);
    describe();
    addMetadata();
    addOutputIntent();
    if (m_stop.stop_requested())
        return failure(Error::Kind::Cancelled);
    return written();
}

} // namespace

Result<QByteArray> taggedPdf(const QList<QByteArray> &painted, const LaidOutReport &report, const PdfFacts &facts,
                             std::stop_token stop)
{
    try {
        return TaggedPdf(report, facts, std::move(stop)).make(painted);
    } catch (const std::exception &fault) {
        return failure(Error::Kind::IntegrityBroken, QStringLiteral("pdf"), QString::fromUtf8(fault.what()));
    }
}

} // namespace vigie
