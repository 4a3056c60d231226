#include "ui/paper/chart_object.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QSvgRenderer>
#include <QTextDocument>

#include <algorithm>

namespace docket::ui {

namespace {

constexpr int chartObject = QTextFormat::UserObject + 1;
constexpr int drawingOf = QTextFormat::UserProperty + 1;
constexpr int sizeOf = QTextFormat::UserProperty + 2;
constexpr double pixelsPerInch = 96;
constexpr double mostInches = 6.5;  // that an A4 page has between its margins

}  // namespace

ChartObjects::ChartObjects(QTextDocument& document) { document.documentLayout()->registerHandler(chartObject, this); }

void ChartObjects::insert(QTextCursor& cursor, const report::Chart& chart) {
    QTextCharFormat format;
    format.setObjectType(chartObject);
    format.setProperty(drawingOf, QByteArray::fromStdString(chart.svg));
    format.setProperty(sizeOf, QSizeF(chart.width, chart.height));
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

QSizeF ChartObjects::intrinsicSize(QTextDocument* document, int, const QTextFormat& format) {
    const QSizeF inches = format.property(sizeOf).toSizeF() / pixelsPerInch;
    const auto* device = document->documentLayout()->paintDevice();
    const double dots = device != nullptr ? device->logicalDpiX() : pixelsPerInch;
    return inches * std::min(1.0, mostInches / std::max(inches.width(), 0.01)) * dots;
}

void ChartObjects::drawObject(QPainter* painter, const QRectF& place, QTextDocument*, int, const QTextFormat& format) {
    QSvgRenderer(format.property(drawingOf).toByteArray()).render(painter, place);
}

}  // namespace docket::ui
