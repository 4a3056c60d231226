#pragma once

#include "core/ports/clock.h"
#include "core/services/follow_ups/rerouting_plan.h"
#include "ui/common/look/theme.h"

#include <QComboBox>
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
    /// nullopt: it is being read; what was there stays until then.
    void showForecast(const std::optional<services::ReroutingForecast>& forecast);
    /// They could not be read, and why.
    void showFailure(const QString& words);

Q_SIGNALS:
    /// Another period: the figures are to be read anew.
    void periodChanged();

private:
    /// The cells of one row of the table.
    struct Row {
        QLabel* name = nullptr;
        QLabel* items = nullptr;
        QWidget* choice = nullptr;
        QLabel* now = nullptr;
        QLabel* then = nullptr;
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
    std::optional<services::ReroutingForecast> m_forecast;
};

}  // namespace docket::ui
