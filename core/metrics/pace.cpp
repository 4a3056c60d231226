#include "core/metrics/pace.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace docket::metrics {

namespace {

bool isMeasured(const TimedAnswer& answer) { return answer.spent.ms > 0; }

double logOf(const TimedAnswer& answer) { return std::log(static_cast<double>(std::min(answer.spent, longestAnswer).ms)); }

double asShare(double slope, int answers) { return std::expm1(slope * answers); }

}  // namespace

void PaceTrend::add(std::span<const TimedAnswer> answers) {
    while (!answers.empty()) {
        std::size_t size = 1;
        while (size < answers.size() && answers[size].at - answers[size - 1].at <= sittingGap) ++size;
        addSitting(answers.first(size));
        answers = answers.subspan(size);
    }
}

void PaceTrend::addSitting(std::span<const TimedAnswer> sitting) {
    const auto measured = std::ranges::count_if(sitting, isMeasured);
    if (measured < 2) return;
    const double n = static_cast<double>(measured);
    double meanPlace = 0;
    double meanLog = 0;
    for (std::size_t place = 0; place < sitting.size(); ++place) {
        if (!isMeasured(sitting[place])) continue;
        meanPlace += static_cast<double>(place) / n;
        meanLog += logOf(sitting[place]) / n;
    }
    for (std::size_t place = 0; place < sitting.size(); ++place) {
        if (!isMeasured(sitting[place])) continue;
        const double x = static_cast<double>(place) - meanPlace;
        const double y = logOf(sitting[place]) - meanLog;
        m_xx += x * x;
        m_xy += x * y;
        m_xxyy += x * x * y * y;
        m_xxxy += x * x * x * y;
        m_xxxx += x * x * x * x;
    }
    m_answers += measured;
    ++m_sittings;
}

PaceTrend& PaceTrend::operator+=(const PaceTrend& other) {
    m_answers += other.m_answers;
    m_sittings += other.m_sittings;
    m_xx += other.m_xx;
    m_xy += other.m_xy;
    m_xxyy += other.m_xxyy;
    m_xxxy += other.m_xxxy;
    m_xxxx += other.m_xxxx;
    return *this;
}

std::optional<double> PaceTrend::slope() const {
    if (m_answers == 0) return std::nullopt;
    return m_xy / m_xx;
}

std::optional<Interval> PaceTrend::slopeInterval() const {
    const auto b = slope();
    const std::int64_t free = m_answers - m_sittings - 1;
    if (!b || free < 1) return std::nullopt;
    const double n = static_cast<double>(m_answers);
    const double residuals = std::max(0.0, m_xxyy - 2 * *b * m_xxxy + *b * *b * m_xxxx);  // Σ x² (y - bx)²
    const double half = z95 * std::sqrt(n / static_cast<double>(free) * residuals) / m_xx;
    return Interval{*b - half, *b + half};
}

std::optional<double> PaceTrend::changeOver(int answers) const {
    const auto b = slope();
    if (!b) return std::nullopt;
    return asShare(*b, answers);
}

std::optional<Interval> PaceTrend::changeIntervalOver(int answers) const {
    const auto interval = slopeInterval();
    if (!interval) return std::nullopt;
    return Interval{asShare(interval->low, answers), asShare(interval->high, answers)};
}

}  // namespace docket::metrics
