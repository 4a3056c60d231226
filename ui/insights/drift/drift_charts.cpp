#include "ui/insights/drift/drift_charts.h"

#include "core/services/insights/drift/time_buckets.h"
#include "core/services/insights/model/model_figures.h"
#include "ui/charts/plot/time_ticks.h"
#include "ui/common/words/text.h"
#include "ui/insights/drift/drift_words.h"
#include "ui/insights/frame/number_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace docket::ui {

namespace {

using services::DriftAnswer;
using services::DriftQuestion;
using services::DriftSeries;
using services::SeriesKind;

struct DriftCharts {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::DriftCharts)
};

constexpr std::size_t mostDriftMarks = 8;
constexpr std::int64_t mostSmallSteps = 400;

bool isSmallPoint(const services::SeriesPoint& point) { return point.n < services::fewestItems; }

QDate dayOfAnswer(const DriftAnswer& answer) { return wallClockAt(wallTime(answer.reading.computedAt, answer.reading.question)).date(); }

QString driftValueText(SeriesKind kind, double value) { return kind == SeriesKind::Confidence ? fixedText(value, 3) : percentOf(fixedText(100 * value, 1)); }

QString driftRangeText(SeriesKind kind, const metrics::Interval& range) {
    if (kind == SeriesKind::Confidence) return betweenText(fixedText(range.low, 3), fixedText(range.high, 3));
    return percentOf(betweenText(fixedText(100 * range.low, 1), fixedText(100 * range.high, 1)));
}

/// All that a bucket tells. Where there are too few, how many they are instead of a share.
QString pointWords(const DriftAnswer& answer, const DriftSeries& series, const services::SeriesPoint& point) {
    const QString when = bucketText(point.start, answer.reading.question, dayOfAnswer(answer));
    if (isSmallPoint(point)) return DriftCharts::tr("%1: %2", "a time, what there is to say of it").arg(when, tooFewText(point.n));
    QString words = DriftCharts::tr("%1: %2 of %3", "a time, a figure, how many predictions").arg(when, driftValueText(series.kind, *point.value), countText(point.n));
    if (point.interval) words = DriftCharts::tr("%1 (95 %: %2)", "a figure, its interval").arg(words, driftRangeText(series.kind, *point.interval));
    if (!point.band) return words;
    const QString band = driftRangeText(series.kind, *point.band);
    return listed({words, point.isOutside ? DriftCharts::tr("outside the usual %1", "a range").arg(band) : DriftCharts::tr("usually %1", "a range").arg(band)});
}

bool hasOneModel(const services::DriftCounts& counts) {
    return std::ranges::all_of(counts.makers, [&](const services::MakerCount& maker) { return maker.model == counts.makers.front().model; });
}

/// Without the model where there is only one.
QString promptWords(const services::DriftMark& mark, const services::DriftCounts& counts) {
    const auto isMarked = [&](const services::MakerCount& maker) { return mark.name == maker.model + ", prompt " + maker.promptVersion; };
    const auto maker = std::ranges::find_if(counts.makers, isMarked);
    if (maker == counts.makers.end()) return oneLine(toQt(mark.name));
    const QString prompt = oneLine(toQt(maker->promptVersion));
    if (hasOneModel(counts)) return DriftCharts::tr("prompt %1", "a version").arg(prompt);
    return DriftCharts::tr("%1, prompt %2", "a model and its prompt version").arg(oneLine(toQt(maker->model)), prompt);
}

QString markWords(const services::DriftMark& mark, const services::DriftCounts& counts) {
    const QString name = oneLine(toQt(mark.name));
    switch (mark.kind) {
        case services::MarkKind::TaxonomyVersion: return DriftCharts::tr("v%1", "a taxonomy version").arg(name);
        case services::MarkKind::PolicyVersion: return DriftCharts::tr("policy %1", "a version").arg(name);
        case services::MarkKind::PromptVersion: return promptWords(mark, counts);
        case services::MarkKind::Model: break;
    }
    return name;
}

/// A new model comes with a prompt of its own, which is no other news.
bool isOfNewModel(const services::DriftMark& mark, const services::DriftCounts& counts) {
    return mark.kind == services::MarkKind::PromptVersion &&
           std::ranges::any_of(counts.marks, [&](const services::DriftMark& other) { return other.kind == services::MarkKind::Model && other.at == mark.at; });
}

/// The last changes. What was there in the first bucket already is none.
std::vector<ChartMark> driftMarks(const DriftAnswer& answer) {
    const DriftQuestion& question = answer.reading.question;
    const services::TimeBuckets time(question.bucket, question.utcOffsetMinutes);
    const Timestamp begin = time.endOf(time.numberOf(answer.reading.counts.first));
    std::vector<ChartMark> marks;
    const services::DriftCounts& counts = answer.reading.counts;
    for (const services::DriftMark& mark : counts.marks) {
        if (mark.at >= begin && !isOfNewModel(mark, counts)) marks.push_back({wallTime(mark.at, question), markWords(mark, counts)});
    }
    if (marks.size() > mostDriftMarks) marks.erase(marks.begin(), marks.end() - static_cast<std::ptrdiff_t>(mostDriftMarks));
    return marks;
}

/// Points as a chart has them, with a gap where buckets are left out.
std::vector<SeriesPoint> drawnPoints(const DriftAnswer& answer, const DriftSeries& series) {
    const DriftQuestion& question = answer.reading.question;
    const services::TimeBuckets time(question.bucket, question.utcOffsetMinutes);
    std::vector<SeriesPoint> points;
    std::optional<Timestamp> next;
    for (const services::SeriesPoint& point : series.points) {
        if (next && point.start != *next) points.push_back({wallTime(*next, question)});
        next = time.endOf(time.numberOf(point.start));
        SeriesPoint drawn{wallTime(point.start, question), point.value, pointWords(answer, series, point)};
        drawn.isWeak = point.isOutside;
        drawn.isEstimate = isSmallPoint(point);
        points.push_back(std::move(drawn));
    }
    return points;
}

std::vector<const DriftSeries*> shareSeries(const DriftAnswer& answer, SeriesKind kind) {
    std::vector<const DriftSeries*> found;
    for (const DriftSeries& series : answer.report.figures.series) {
        if (series.kind == kind && !series.points.empty()) found.push_back(&series);
    }
    std::ranges::stable_sort(found, [](const DriftSeries* one, const DriftSeries* other) {
        if (one->alert.has_value() != other->alert.has_value()) return one->alert.has_value();
        return one->points.back().value.value_or(0) > other->points.back().value.value_or(0);
    });
    return found;
}

/// Of the last bucket against what is usual.
QString driftChangeText(const DriftSeries& series) {
    const services::SeriesPoint& last = series.points.back();
    if (isSmallPoint(last)) return tooFewText(last.n);
    if (!series.usual) return {};
    return DriftCharts::tr("%1 points", "a difference of shares").arg(signedFixedText(100 * (*last.value - *series.usual), 1));
}

SmallLine smallLine(const DriftAnswer& answer, const DriftSeries& series, std::int64_t first, std::size_t steps) {
    const DriftQuestion& question = answer.reading.question;
    const services::TimeBuckets time(question.bucket, question.utcOffsetMinutes);
    SmallLine line{labelNameOf(series.subject, answer.reading.taxonomy), driftChangeText(series), std::vector<std::optional<double>>(steps), series.usual, series.alert || series.points.back().isOutside, {}};
    for (const services::SeriesPoint& point : series.points) {
        const std::int64_t step = time.numberOf(point.start) - first;
        if (step >= 0) line.values[static_cast<std::size_t>(step)] = point.value;
    }
    line.words = DriftCharts::tr("%1, %2", "a label, what there is to say of it").arg(line.name, pointWords(answer, series, series.points.back()));
    return line;
}

}  // namespace

SeriesData driftSeriesData(const DriftAnswer& answer, SeriesKind kind, const QString& name) {
    const DriftQuestion& question = answer.reading.question;
    SeriesData data;
    data.across = {AxisKind::Time, bucketName(question.bucket)};
    data.up.kind = kind == SeriesKind::Confidence ? AxisKind::Number : AxisKind::Share;
    const DriftSeries* series = answer.report.figures.find(kind);
    if (series == nullptr || series->points.empty()) return data;
    data.series.push_back({name, drawnPoints(answer, *series)});
    for (const services::SeriesPoint& point : series->points) {
        if (point.band) data.band.push_back({wallTime(point.start, question), point.band->low, point.band->high});
    }
    data.bandWords = DriftCharts::tr("usual range, 3 σ");
    data.marks = driftMarks(answer);
    return data;
}

QString lastAndUsual(const DriftAnswer& answer, SeriesKind kind) {
    const DriftSeries* series = answer.report.figures.find(kind);
    if (series == nullptr || series->points.empty()) return {};
    const services::SeriesPoint& last = series->points.back();
    const QString when = bucketText(last.start, answer.reading.question, dayOfAnswer(answer));
    const QString value = isSmallPoint(last) ? tooFewText(last.n) : driftValueText(kind, *last.value);
    if (!series->usual) return DriftCharts::tr("%1 %2", "a time, a figure").arg(when, value);
    return DriftCharts::tr("%1 %2, usual %3", "a time, a figure, what it is as a rule").arg(when, value, driftValueText(kind, *series->usual));
}

ShareLines shareLines(const DriftAnswer& answer) {
    const auto& counts = answer.reading.counts;
    const DriftQuestion& question = answer.reading.question;
    const services::TimeBuckets time(question.bucket, question.utcOffsetMinutes);
    auto series = shareSeries(answer, SeriesKind::GroupShare);
    ShareLines lines;
    lines.areGroups = !series.empty();
    if (!lines.areGroups) series = shareSeries(answer, SeriesKind::LabelShare);
    lines.all = series.size();
    series.resize(std::min(series.size(), mostShareLines));
    lines.data.names = lines.areGroups ? DriftCharts::tr("Group") : DriftCharts::tr("Label");
    if (series.empty()) return lines;
    const std::int64_t last = counts.buckets.back().number;
    const std::int64_t first = std::max(counts.buckets.front().number, last - mostSmallSteps + 1);
    for (std::int64_t step = first; step <= last; ++step) lines.data.steps.push_back(bucketText(time.startOf(step), question, dayOfAnswer(answer)));
    for (const DriftSeries* each : series) {
        lines.data.lines.push_back(smallLine(answer, *each, first, static_cast<std::size_t>(lines.data.steps.size())));
        if (!lines.areGroups) lines.labels.push_back(each->subject);
    }
    return lines;
}

}  // namespace docket::ui
