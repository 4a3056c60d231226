#pragma once

#include <QScrollArea>

namespace docket::ui {

/// What a dialog holds above its buttons: as high as it asks for, up to what there is; then it scrolls.
class TallContent : public QScrollArea {
    Q_OBJECT

public:
    /// Takes the content. `mostHeight`: in px.
    TallContent(QWidget* content, int mostHeight, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int askedHeight() const;

    int m_mostHeight;
};

}  // namespace docket::ui
