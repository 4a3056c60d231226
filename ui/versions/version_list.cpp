#include "ui/versions/version_list.h"

#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"
#include "ui/common/parts/row_list.h"
#include "ui/common/words/relative_time.h"
#include "ui/common/words/text.h"

#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

namespace docket::ui {

namespace {

constexpr int versionRowHeight = 30;
constexpr int versionSide = 14;
constexpr int numberWidth = 44;
constexpr int versionGap = 8;

class VersionDelegate : public QStyledItemDelegate {
public:
    VersionDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {0, targetHeight(m_theme, versionRowHeight)}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_Active);
        painter->fillRect(option.rect, m_theme.color(isCurrent ? Role::Soft : Role::Base));
        const Mirror mirrored{option.rect, option.direction};
        const QRect row = option.rect.adjusted(m_theme.px(versionSide), 0, -m_theme.px(versionSide), 0);
        painter->setFont(m_theme.font(TextStyle::Medium));
        painter->setPen(m_theme.color(Role::Text));
        const QString tag = index.data(VersionModel::NumberRole).toString();
        const int first = qMax(m_theme.px(numberWidth), painter->fontMetrics().horizontalAdvance(tag)) + m_theme.px(versionGap);
        painter->drawText(mirrored(QRect(row.left(), row.top(), first, row.height())), Qt::AlignVCenter | Qt::AlignLeading, tag);
        painter->setFont(m_theme.font(TextStyle::Caption));
        const QString facts = index.data(VersionModel::FactsRole).toString();
        const int last = painter->fontMetrics().horizontalAdvance(facts) + 1;
        painter->setPen(m_theme.color(Role::Text3));
        painter->drawText(mirrored(QRect(row.right() - last, row.top(), last, row.height())), Qt::AlignVCenter | Qt::AlignTrailing, facts);
        painter->setPen(m_theme.color(Role::Text2));
        drawOwnText(*painter, mirrored(QRect(row.left() + first, row.top(), qMax(0, row.width() - first - last - m_theme.px(versionGap)), row.height())),
                    index.data(VersionModel::WordsRole).toString());
    }

private:
    const Theme& m_theme;
};

}  // namespace

QString versionTag(int version) { return VersionModel::tr("v%L1", "short for version").arg(version); }

void VersionModel::setVersions(std::vector<VersionRow> versions, Timestamp now) {
    beginResetModel();
    m_versions = std::move(versions);
    m_now = now;
    endResetModel();
}

QString VersionModel::words(const VersionRow& version, bool isInForce) const {
    const QString day = dayText(QDateTime::fromMSecsSinceEpoch(version.publishedAt.ms).date(), QDateTime::fromMSecsSinceEpoch(m_now.ms).date());
    const QString author = inOwnDirection(oneLine(toQt(version.author)));
    if (author.isEmpty()) return isInForce ? tr("In use since %1").arg(day) : day;
    return isInForce ? tr("In use since %1, %2", "day, who").arg(day, author) : tr("%1, %2", "day, who").arg(day, author);
}

QVariant VersionModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const VersionRow& version = m_versions[static_cast<std::size_t>(index.row())];
    const bool isInForce = index.row() == 0;
    const QString note = oneLine(toQt(version.note));
    switch (role) {
        case Qt::DisplayRole:
        case NumberRole: return versionTag(version.version);
        case WordsRole: return words(version, isInForce);
        case FactsRole: return version.facts;
        case InForceRole: return isInForce;
        case Qt::ToolTipRole: return note.isEmpty() ? QVariant() : toolTipOf(visible(version.note));
        case Qt::AccessibleTextRole:
            return tr("Version %L1: %2; %3; %4", "number, since when and by whom, labels, what changed")
                .arg(version.version).arg(words(version, isInForce), version.facts, note.isEmpty() ? tr("nothing was noted") : inOwnDirection(note));
        default: return {};
    }
}

VersionList::VersionList(const Theme& theme, QWidget* parent) : QListView(parent) {
    setObjectName(QStringLiteral("versionList"));
    setAccessibleName(tr("Versions"));
    setModel(&m_model);
    setItemDelegate(new VersionDelegate(theme, this));
    setUpRowList(*this, theme);
}

}  // namespace docket::ui
