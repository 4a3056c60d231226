#include "ui/routing/dry_run/dry_run_rows.h"

#include "ui/common/words/reason_words.h"
#include "ui/common/words/text.h"
#include "ui/versions/version_list.h"

#include <QLocale>

#include <cmath>

namespace docket::ui {

namespace {

/// Under so many hours a tenth says something.
constexpr double fewHours = 100;

}  // namespace

void DryRunRows::setRun(const ShownDryRun& shown) {
    const services::DryRun& run = *shown.run;
    const routing::PolicyEffect& now = run.effect.now;
    const routing::PolicyEffect& then = run.effect.then;
    beginResetModel();
    m_isTrial = shown.isTrial;
    m_heads = {periodDays(shown.period, shown.computedAt), tr("Now, %1", "version").arg(versionTag(run.inForce.policy)),
               tr("Then, %1", "version").arg(versionTag(run.inForce.policy + 1)), tr("Change", "of a number")};
    m_rows = {sumOf(tr("To people"), {now.toPeople, then.toPeople}, Role::Warn, Role::Ok)};
    for (int i = 0; i < reasonCount; ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (now.byReason[at] == 0 && then.byReason[at] == 0) continue;
        m_rows.push_back(rowOf(reasonName(static_cast<Reason>(i)), {now.byReason[at], then.byReason[at]}));
        m_rows.back().icon = reasonIcon(static_cast<Reason>(i));
    }
    if (now.several() != 0 || then.several() != 0) m_rows.push_back(rowOf(tr("Several reasons"), {-now.several(), -then.several()}));
    m_rows.push_back(sumOf(tr("Accepted"), {now.accepted, then.accepted}, Role::Ok, Role::Warn));
    m_rows.push_back(hoursOf(run));
    endResetModel();
}

DryRunRows::Row DryRunRows::rowOf(const QString& name, const Counts& counts) {
    return {.name = name, .now = countText(counts.now), .then = countText(counts.then), .change = changeText(counts.then - counts.now)};
}

/// `more`, `fewer`: the ink of a change in that direction, by what it means to people who review.
DryRunRows::Row DryRunRows::sumOf(const QString& name, const Counts& counts, Role more, Role fewer) {
    Row row = rowOf(name, counts);
    row.isSum = true;
    row.ink = counts.then > counts.now ? more : counts.then < counts.now ? fewer : Role::Text;
    return row;
}

/// The change is that of the numbers as they are shown.
DryRunRows::Row DryRunRows::hoursOf(const services::DryRun& run) {
    const double now = run.hours(run.effect.now);
    const double then = run.hours(run.effect.then);
    const int digits = std::max(now, then) < fewHours ? 1 : 0;
    const double scale = digits == 0 ? 1 : 10;
    const double change = (std::round(then * scale) - std::round(now * scale)) / scale;
    const QLocale locale;
    const auto text = [&](double hours) { return locale.toString(hours, 'f', digits); };
    return {.name = tr("Reviewer hours"),
            .now = text(now),
            .then = text(then),
            .change = change > 0 ? locale.positiveSign() + text(change) : change < 0 ? text(change) : locale.toString(0),
            .isSum = true,
            .ink = change > 0 ? Role::Warn : change < 0 ? Role::Ok : Role::Text};
}

QVariant DryRunRows::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignVCenter | (section == NameColumn ? Qt::AlignLeading : Qt::AlignTrailing));
    return role == Qt::DisplayRole ? QVariant(m_heads.value(section)) : QVariant();
}

QString DryRunRows::sentence(const Row& row) const {
    if (!m_isTrial) return tr("%1: %2", "what is counted, how many").arg(row.name, row.now);
    return tr("%1: now %2, then %3, change %4", "what is counted, how many, how many, by how many").arg(row.name, row.now, row.then, row.change);
}

QVariant DryRunRows::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const QString* const cells[] = {&row.name, &row.now, &row.then, &row.change};
    switch (role) {
        case Qt::DisplayRole: return *cells[index.column()];
        case Qt::AccessibleTextRole: return index.column() == NameColumn ? sentence(row) : *cells[index.column()];
        case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
        case IconRole: return row.icon;
        case SumRole: return row.isSum;
        case InkRole: return static_cast<int>(row.ink);
        default: return {};
    }
}

}  // namespace docket::ui
