#pragma once

#include "ui/common/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

namespace docket::ui {

/// A panel with an edge and a title, on the ground of tables; at the far end of the title a word may stand.
class ExportPanel : public QWidget {
    Q_OBJECT

public:
    ExportPanel(const Theme& theme, const char* name, const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setAside(const QString& words);

protected:
    /// Beside the title.
    QHBoxLayout& head() { return *m_head; }
    /// What is under it, edge to edge.
    QVBoxLayout& body() { return *m_body; }
    const Theme& theme() const { return m_theme; }

    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QLabel* m_title;
    QLabel* m_aside;
    QHBoxLayout* m_head;
    QVBoxLayout* m_body;
};

inline constexpr int exportPanelSide = 12;

}  // namespace docket::ui
