#pragma once

#include "core/agreement/summary.h"
#include "ui/agreement/agreement_words.h"
#include "ui/common/look/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QWidget>

#include <array>

namespace docket::ui {

/// The overall figures of a study side by side: name, value, interval, and the items that it rests on.
class AgreementFigures : public QWidget {
    Q_OBJECT

public:
    explicit AgreementFigures(const Theme& theme, QWidget* parent = nullptr);

    void setFigures(const agreement::Summary& figures);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    static constexpr int count = 4;
    struct Tile {
        QWidget* box;
        QLabel* value;
        QLabel* detail;
        QLabel* items;
    };

    Tile makeTile(const char* name, const QString& title);
    void layOut();

    const Theme& m_theme;
    QGridLayout* m_grid;
    std::array<Tile, count> m_tiles;
    int m_columns = 0;
};

}  // namespace docket::ui
