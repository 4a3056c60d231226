#include "ui/charts/chart_picture.h"

#include <QBuffer>
#include <QImage>
#include <QSvgGenerator>

namespace docket::ui {

namespace {

constexpr int pictureDpi = 96;
constexpr double mostDots = 50e6;

void drawOnGround(QPainter& painter, const Chart& chart) {
    painter.fillRect(QRect(QPoint(0, 0), chart.pictureSize()), chart.theme().color(Role::Base));
    chart.draw(painter);
}

QByteArray pngOf(const Chart& chart, const QString& title) {
    const QSize size = chart.pictureSize();
    const int ratio = 4.0 * size.width() * size.height() <= mostDots ? 2 : 1;
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    drawOnGround(painter, chart);
    painter.end();
    image.setText(QStringLiteral("Title"), title);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(const Chart& chart, const QString& title) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(pictureDpi);
    generator.setSize(chart.pictureSize());
    generator.setViewBox(QRect(QPoint(0, 0), chart.pictureSize()));
    generator.setTitle(title.toHtmlEscaped());  // which it writes as it is
    QPainter painter(&generator);
    drawOnGround(painter, chart);
    painter.end();
    return bytes;
}

}  // namespace

QByteArray pictureOf(const Chart& chart, PictureKind kind, const QString& title) { return kind == PictureKind::Png ? pngOf(chart, title) : svgOf(chart, title); }

QString tabSeparated(const ChartFigures& figures) {
    FigureRows rows;
    rows.setFigures(figures.columns, figures.rows);
    return tabSeparated(rows);
}

}  // namespace docket::ui
