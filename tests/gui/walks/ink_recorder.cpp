#include "tests/gui/walks/ink_recorder.h"

#include <QHash>
#include <QImage>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

namespace docket::test {

namespace {

/// Paints nothing, but keeps each text with its colour; what it stands on is read from a picture of the same widget.
class InkEngine : public QPaintEngine {
public:
    InkEngine(const QImage& picture, std::vector<Ink>& inks) : QPaintEngine(QPaintEngine::AllFeatures), m_picture(picture), m_inks(inks) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return QPaintEngine::User; }
    void updateState(const QPaintEngineState&) override {}
    void drawRects(const QRectF*, int) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}

    void drawTextItem(const QPointF& at, const QTextItem& item) override {
        const QRectF place(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        const QRect seen = painter()->deviceTransform().mapRect(place).toAlignedRect() & m_picture.rect();
        if (seen.isEmpty() || item.text().trimmed().isEmpty()) return;
        m_inks.push_back({painter()->pen().color(), commonestIn(seen), item.text(), seen});
    }

private:
    QColor commonestIn(const QRect& place) const {
        QHash<QRgb, int> counts;
        QRgb best = m_picture.pixel(place.center());
        for (int y = place.top(); y <= place.bottom(); ++y) {
            for (int x = place.left(); x <= place.right(); ++x) {
                const QRgb pixel = m_picture.pixel(x, y);
                if (++counts[pixel] > counts.value(best)) best = pixel;
            }
        }
        return QColor::fromRgb(best);
    }

    const QImage& m_picture;
    std::vector<Ink>& m_inks;
};

class InkDevice : public QPaintDevice {
public:
    InkDevice(const QImage& picture, std::vector<Ink>& inks) : m_picture(picture), m_engine(picture, inks) {}

    QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override {
        switch (metric) {
            case PdmWidth: return m_picture.width();
            case PdmHeight: return m_picture.height();
            case PdmDepth: return m_picture.depth();
            case PdmDpiX:
            case PdmPhysicalDpiX: return m_picture.logicalDpiX();
            case PdmDpiY:
            case PdmPhysicalDpiY: return m_picture.logicalDpiY();
            case PdmDevicePixelRatio: return 1;
            case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
            default: return 0;
        }
    }

private:
    const QImage& m_picture;
    mutable InkEngine m_engine;
};

}  // namespace

std::vector<Ink> inksOf(QWidget& widget) {
    std::vector<Ink> inks;
    const QImage picture = widget.grab().toImage();
    InkDevice device(picture, inks);
    widget.render(&device);
    return inks;
}

}  // namespace docket::test
