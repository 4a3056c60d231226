#include "ui/versions/change_list.h"

#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"
#include "ui/common/parts/row_list.h"
#include "ui/common/words/text.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace docket::ui {

namespace {

constexpr int changeRowHeight = 26;
constexpr int changeGlyph = 14;
constexpr int changeSide = 14;
constexpr int changeGap = 8;

class ChangeDelegate : public QStyledItemDelegate {
public:
    ChangeDelegate(const Theme& theme, ChangeList::Detail detail, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme), m_detail(detail) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {0, targetHeight(m_theme, changeRowHeight)}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_Active);
        painter->fillRect(option.rect, m_theme.color(isCurrent ? Role::Soft : Role::Base));
        const Mirror mirrored{option.rect, option.direction};
        const int icon = m_theme.px(changeGlyph);
        int x = option.rect.left() + m_theme.px(changeSide);
        painter->drawPixmap(mirrored(QRect(x, option.rect.center().y() - icon / 2, icon, icon)).topLeft(),
                            m_theme.icon(index.data(ChangeModel::IconRole).toString(), Role::Text3, icon));
        x += icon + m_theme.px(changeGap);
        const int end = option.rect.right() - m_theme.px(changeSide);
        const auto draw = [&](const QString& text, TextStyle style, Role ink) {
            painter->setFont(m_theme.font(style));
            painter->setPen(m_theme.color(ink));
            const int width = qMin(end - x, painter->fontMetrics().horizontalAdvance(text) + 1);
            if (width > 0) drawOwnText(*painter, mirrored(QRect(x, option.rect.top(), width, option.rect.height())), text);
            x += width + m_theme.px(changeGap);
        };
        draw(index.data(ChangeModel::WordRole).toString(), TextStyle::CaptionStrong, Role::Text);
        if (m_detail == ChangeList::Detail::Sentences) return draw(index.data(ChangeModel::SentenceRole).toString(), TextStyle::Caption, Role::Text2);
        const QString subject = index.data(ChangeModel::SubjectRole).toString();
        if (!subject.isEmpty()) draw(subject, TextStyle::Caption, Role::Text2);
        draw(index.data(ChangeModel::ValuesRole).toString(), TextStyle::Caption, Role::Text3);
    }

private:
    const Theme& m_theme;
    ChangeList::Detail m_detail;
};

}  // namespace

void ChangeModel::setLines(std::vector<ChangeRow> lines) {
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

QVariant ChangeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const ChangeRow& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole: return line.subject.isEmpty() ? line.word : tr("%1 %2", "kind of change, label").arg(line.word, inOwnDirection(line.subject));
        case Qt::AccessibleTextRole:
        case SentenceRole: return line.sentence;
        case Qt::ToolTipRole: return toolTipOf(line.sentence);
        case IconRole: return line.icon;
        case WordRole: return line.word;
        case SubjectRole: return line.subject;
        case ValuesRole: return line.values;
        default: return {};
    }
}

ChangeList::ChangeList(const Theme& theme, Detail detail, QWidget* parent) : QListView(parent) {
    setAccessibleName(tr("Changes"));
    setModel(&m_model);
    setItemDelegate(new ChangeDelegate(theme, detail, this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setUpRowList(*this, theme);
}

}  // namespace docket::ui
