#include "ui/queue/saved_views.h"

#include "ui/common/words/text.h"
#include "ui/queue/item_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QVariantMap>

#include <algorithm>

namespace docket::ui {

namespace {

struct SavedViewsWords {
    Q_DECLARE_TR_FUNCTIONS(SavedViews)
};

using services::BrowseQuestion;

QString keyOf(const QString& workspace) { return QStringLiteral("queue/views/") + QString::fromLatin1(workspace.toUtf8().toPercentEncoding()); }

template <class Value>
void put(QVariantMap& map, const char* key, const std::optional<Value>& value) {
    if (value) map.insert(QLatin1String(key), *value);
}

std::optional<double> numberAt(const QVariantMap& map, const char* key) {
    const QVariant value = map.value(QLatin1String(key));
    return value.isValid() ? std::optional(value.toDouble()) : std::nullopt;
}

QVariantMap toMap(const SavedView& view) {
    const search::ItemFilter& filter = view.question.filter;
    QVariantMap map{{QStringLiteral("name"), view.name},
                    {QStringLiteral("search"), toQt(view.question.search)},
                    {QStringLiteral("everything"), filter.isEverything},
                    {QStringLiteral("stages"), filter.stages.bits()},
                    {QStringLiteral("reasons"), filter.reasons.bits()},
                    {QStringLiteral("noConfidence"), filter.hasNoConfidence},
                    {QStringLiteral("reviewer"), toQt(filter.reviewer)},
                    {QStringLiteral("order"), static_cast<int>(view.question.order.by)},
                    {QStringLiteral("descending"), view.question.order.isDescending}};
    QVariantList labels;
    for (const LabelId label : filter.predicted) labels.append(qlonglong{label.value});
    map.insert(QStringLiteral("labels"), labels);
    put(map, "confidenceFrom", filter.confidenceFrom);
    put(map, "confidenceBelow", filter.confidenceBelow);
    if (filter.dueBefore) map.insert(QStringLiteral("dueBefore"), qlonglong{filter.dueBefore->ms});
    return map;
}

SavedView fromMap(const QVariantMap& map) {
    SavedView view;
    view.name = map.value(QStringLiteral("name")).toString();
    view.question.search = fromQt(map.value(QStringLiteral("search")).toString());
    search::ItemFilter& filter = view.question.filter;
    filter.isEverything = map.value(QStringLiteral("everything")).toBool();
    filter.stages = search::StageSet::fromBits(map.value(QStringLiteral("stages")).toUInt() & ((1U << search::stageCount) - 1));
    filter.reasons = ReasonSet::fromBits(map.value(QStringLiteral("reasons")).toUInt() & ((1U << reasonCount) - 1));
    filter.hasNoConfidence = map.value(QStringLiteral("noConfidence")).toBool();
    filter.reviewer = fromQt(map.value(QStringLiteral("reviewer")).toString());
    for (const QVariant& label : map.value(QStringLiteral("labels")).toList()) filter.predicted.push_back(LabelId{label.toLongLong()});
    filter.confidenceFrom = numberAt(map, "confidenceFrom");
    filter.confidenceBelow = numberAt(map, "confidenceBelow");
    if (const auto due = map.value(QStringLiteral("dueBefore")); due.isValid()) filter.dueBefore = Timestamp{due.toLongLong()};
    const int order = map.value(QStringLiteral("order")).toInt();
    view.question.order.by = static_cast<search::OrderBy>(std::clamp(order, 0, static_cast<int>(search::OrderBy::Item)));
    view.question.order.isDescending = map.value(QStringLiteral("descending")).toBool();
    return view;
}

void store(Settings& settings, const QString& workspace, const QList<SavedView>& views) {
    QVariantList list;
    for (const SavedView& view : views) list.append(toMap(view));
    settings.setValue(keyOf(workspace), list);
}

Timestamp endOfToday(Timestamp now) {
    return {QDateTime(QDateTime::fromMSecsSinceEpoch(now.ms).date().addDays(1), QTime(0, 0)).toMSecsSinceEpoch()};
}

}  // namespace

QList<SavedView> standardViews(bool isBlind, Timestamp now) {
    using search::Stage;
    const auto open = [] {
        BrowseQuestion question;
        question.filter.stages = {Stage::Waiting, Stage::InReview};
        return question;
    };
    const auto withReason = [&](Reason reason) {
        BrowseQuestion question = open();
        question.filter.reasons.add(reason);
        return question;
    };
    BrowseQuestion dueToday = open();
    dueToday.filter.dueBefore = endOfToday(now);
    BrowseQuestion flagged;
    flagged.filter.stages = {Stage::Flagged};
    BrowseQuestion everything;
    everything.filter.isEverything = true;
    everything.order = {search::OrderBy::Item, true};
    QList<SavedView> views = {{stageName(Stage::Waiting), open()}, {SavedViewsWords::tr("Due today"), dueToday}};
    if (!isBlind) views.append({reasonName(Reason::HighImpact), withReason(Reason::HighImpact)});
    views.append({reasonName(Reason::NovelInput), withReason(Reason::NovelInput)});
    views.append({reasonName(Reason::AuditSample), withReason(Reason::AuditSample)});
    views.append({stageName(Stage::Flagged), flagged});
    views.append({SavedViewsWords::tr("All items"), everything});
    return views;
}

QList<SavedView> savedViews(const Settings& settings, const QString& workspace) {
    QList<SavedView> views;
    for (const QVariant& value : settings.value(keyOf(workspace)).toList()) views.append(fromMap(value.toMap()));
    return views;
}

void saveView(Settings& settings, const QString& workspace, const SavedView& view) {
    QList<SavedView> views = savedViews(settings, workspace);
    const auto same = std::ranges::find(views, view.name, &SavedView::name);
    if (same == views.end()) views.append(view);
    else *same = view;
    store(settings, workspace, views);
}

void removeView(Settings& settings, const QString& workspace, const QString& name) {
    QList<SavedView> views = savedViews(settings, workspace);
    views.removeIf([&](const SavedView& view) { return view.name == name; });
    store(settings, workspace, views);
}

}  // namespace docket::ui
