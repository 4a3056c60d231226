#pragma once

#include "core/domain/decision.h"
#include "ui/common/theme.h"

#include <QTextBrowser>

#include <optional>
#include <vector>

namespace docket::ui {

/// The text under review: plain text only, selectable, never loading anything. Each paragraph runs in the
/// direction of its own first strong character; lines are at most 690 px wide and begin where they always begin.
class ReadingView : public QTextBrowser {
    Q_OBJECT

public:
    explicit ReadingView(const Theme& theme, QWidget* parent = nullptr);

    /// Untrusted text; control characters are made visible.
    void showText(const QString& text);
    /// Fills the spans that the reviewer marked; byte offsets into the UTF-8 text.
    void showEvidence(const std::vector<EvidenceSpan>& evidence);
    /// The selection as byte offsets into the UTF-8 text; nullopt: nothing is selected.
    std::optional<EvidenceSpan> selectedSpan() const;

    QVariant loadResource(int type, const QUrl& name) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void applyColors();
    void placeColumn();

    const Theme& m_theme;
    std::vector<std::size_t> m_offsets;  ///< byte offset in the UTF-8 text of each position shown, and of the end
};

}  // namespace docket::ui
