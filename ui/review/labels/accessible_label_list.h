#pragma once

#include "ui/common/parts/accessible_parts.h"

#include <QListView>

#include <unordered_map>

namespace docket::ui {

/// The label list for assistive technology: each row says its name, key, whether it is chosen and its place in its group;
/// pressing it chooses, as a click does.
class AccessibleLabelList : public AccessibleWhole {
public:
    /// The view's model is a LabelModel.
    explicit AccessibleLabelList(QListView& view);

    int childCount() const override;

protected:
    AccessiblePart* makePart(int index) const override;

private:
    struct Told {
        QString name;
        bool isChosen = false;
    };

    Told tellable(int row) const;
    void tellChanges();

    QListView& m_view;
    QObject m_context;  ///< bounds the connections
    mutable std::unordered_map<int, Told> m_told;  ///< of each known row, so that only what changed is told again
};

}  // namespace docket::ui
