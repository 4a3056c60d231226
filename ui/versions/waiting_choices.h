#pragma once

#include "core/ports/clock.h"
#include "core/services/follow_ups/rerouting_plan.h"
#include "ui/common/look/theme.h"

#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QWidget>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace docket::ui {

/// What becomes of what is here when a version is published: every item in one row, two of which can be chosen for. Nothing
/// unless it is asked for.
class WaitingChoices : public QWidget {
    Q_OBJECT

public:
    /// `version`: the tag of the version that would send what is added, as "v6". The clock must outlive it.
    WaitingChoices(const Theme& theme, const ports::Clock& clock, const QString& version, QWidget* parent = nullptr);

    ports::ReroutingScope scope() const;
    /// Whether the figures are there, and for this period.
    bool isCurrent() const { return m_isCurrent; }
    /// nullopt: it is being read; what was there stays until then.
    void showForecast(const std::optional<services::ReroutingForecast>& forecast);
    /// They could not be read, and why.
    void showFailure(const QString& words);

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    /// Another period: the figures are to be read anew.
    void periodChanged();

private:
    /// The cells of one row of the table.
    struct Row {
        QFrame* line = nullptr;  ///< over it
        QLabel* name = nullptr;
        QLabel* items = nullptr;
        QWidget* choice = nullptr;
        QLabel* now = nullptr;
        QLabel* then = nullptr;
        int at = 0;              ///< in the grid
    };
    /// So many items are in the queue now, and then.
    struct Counts {
        std::int64_t items = 0;
        std::int64_t now = 0;
        std::int64_t then = 0;
    };

    Row addRow(const QString& name, QWidget* choice, TextStyle style = TextStyle::Body);
    QComboBox* addChoice(const QString& name, const QString& object, const QStringList& words);
    QWidget* under(const std::vector<QWidget*>& parts);
    void fill(const Row& row, const Counts& counts);
    void show(const Row& row, bool isShown);
    void place(const Row& row);
    void arrange();
    void update();

    const Theme& m_theme;
    const ports::Clock& m_clock;
    QGridLayout* m_grid;
    QComboBox* m_waiting;
    QComboBox* m_accepted;
    QComboBox* m_period;
    QLabel* m_waitingResult;
    QLabel* m_acceptedResult;
    Row m_untouched;
    Row m_never;
    std::vector<std::pair<ItemStanding, Row>> m_staying;
    Row m_total;
    std::vector<Row> m_rows;    ///< all of them, the head first
    bool m_isCurrent = false;
    bool m_isNarrow = false;    ///< what to do stands under what it is done to
    int m_wideWidth = 0;        ///< that it takes beside it
    std::optional<services::ReroutingForecast> m_forecast;
};

}  // namespace docket::ui
