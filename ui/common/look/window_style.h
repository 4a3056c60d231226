#pragma once

#include "ui/common/look/theme.h"

#include <QProxyStyle>

namespace docket::ui {

/// Fusion in the colours and measures of the theme: check boxes, boxes that open a list and the list that they open, the
/// focus. The theme must outlive it.
class WindowStyle : public QProxyStyle {
public:
    explicit WindowStyle(const Theme& theme);

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* answer) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr, const QWidget* widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const override;

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;

private:
    QRect listRect(const QRect& box, const QWidget* widget, Qt::LayoutDirection direction) const;

    const Theme& m_theme;
};

}  // namespace docket::ui
