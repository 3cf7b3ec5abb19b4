// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/xmp.h"

#include <QXmlStreamWriter>

namespace vigie {

namespace {

const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
const QString pdf = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
const QString pdfaid = QStringLiteral("http://www.aiim.org/pdfa/ns/id/");
const QString pdfuaid = QStringLiteral("http://www.aiim.org/pdfua/ns/id/");

//! An alternative or a sequence with one entry.
void writeList(QXmlStreamWriter &xml, const QString &name, const QString &container, const QString &value,
               const QString &language = {})
{
    xml.writeStartElement(dc, name);
    xml.writeStartElement(rdf, container);
    xml.writeStartElement(rdf, QStringLiteral("li"));
    if (!language.isEmpty())
        xml.writeAttribute(QStringLiteral("xml:lang"), language);
    xml.writeCharacters(value);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

//! PDF/A wants the schema of each namespace that is not its own: here PDF/UA's.
constexpr auto uaSchema = R"(<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of the PDF/UA standard</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>)";

void writeFacts(QXmlStreamWriter &xml, const PdfFacts &facts)
{
    const QString date = facts.createdAt.toUTC().toString(Qt::ISODate);
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    xml.writeAttribute(rdf, QStringLiteral("about"), {});
    writeList(xml, QStringLiteral("title"), QStringLiteral("Alt"), facts.title, QStringLiteral("x-default"));
    if (!facts.description.isEmpty())
        writeList(xml, QStringLiteral("description"), QStringLiteral("Alt"), facts.description,
                  QStringLiteral("x-default"));
    if (!facts.author.isEmpty())
        writeList(xml, QStringLiteral("creator"), QStringLiteral("Seq"), facts.author);
    writeList(xml, QStringLiteral("language"), QStringLiteral("Bag"), facts.language);
    xml.writeTextElement(dc, QStringLiteral("format"), QStringLiteral("application/pdf"));
    xml.writeTextElement(xmp, QStringLiteral("CreatorTool"), facts.creator);
    xml.writeTextElement(xmp, QStringLiteral("CreateDate"), date);
    xml.writeTextElement(xmp, QStringLiteral("ModifyDate"), date);
    xml.writeTextElement(xmp, QStringLiteral("MetadataDate"), date);
    xml.writeTextElement(pdf, QStringLiteral("Producer"), QString::fromLatin1(pdfProducer));
    xml.writeTextElement(pdfaid, QStringLiteral("part"), QStringLiteral("2"));
    xml.writeTextElement(pdfaid, QStringLiteral("conformance"), QStringLiteral("A"));
    xml.writeTextElement(pdfuaid, QStringLiteral("part"), QStringLiteral("1"));
    xml.writeEndElement();
}

void declareNamespaces(QXmlStreamWriter &xml)
{
    xml.writeNamespace(rdf, QStringLiteral("rdf"));
    xml.writeNamespace(dc, QStringLiteral("dc"));
    xml.writeNamespace(xmp, QStringLiteral("xmp"));
    xml.writeNamespace(pdf, QStringLiteral("pdf"));
    xml.writeNamespace(pdfaid, QStringLiteral("pdfaid"));
    xml.writeNamespace(pdfuaid, QStringLiteral("pdfuaid"));
}

} // namespace

QByteArray xmpPacket(const PdfFacts &facts)
{
    QByteArray body;
    QXmlStreamWriter xml(&body);
    declareNamespaces(xml);
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    writeFacts(xml, facts);
    xml.writeEndElement();
    body.replace("</rdf:RDF>", QByteArray(uaSchema) + "</rdf:RDF>");
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
        + body + "</x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

} // namespace vigie
