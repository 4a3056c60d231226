#pragma once

#include "core/domain/decision.h"
#include "ui/common/look/theme.h"

#include <QTextBrowser>
#include <QTimer>

#include <optional>
#include <vector>

namespace docket::ui {

/// A marked span of a text, and who marked it.
struct LetteredSpan {
    EvidenceSpan span;
    QString letters;  ///< drawn behind it, raised; empty: none
};

/// The text under review: plain text only, selectable, never loading anything. Each paragraph runs in the
/// direction of its own first strong character; lines are at most 690 px wide and begin where they always begin.
/// A long text comes in pieces: the first is there at once, the others between two events, none long enough to hold up
/// a key. Whatever changes the lines of a text, a width or the size of its letters, the line that was on top stays there,
/// and what is selected stays selected.
class ReadingView : public QTextBrowser {
    Q_OBJECT

public:
    explicit ReadingView(const Theme& theme, QWidget* parent = nullptr);

    /// Untrusted text; control characters are made visible.
    void showText(const QString& text);
    /// Smaller margins, for a window with little room.
    void setTight(bool isTight);
    /// Fills the spans that the reviewer marked; byte offsets into the UTF-8 text.
    void showEvidence(const std::vector<EvidenceSpan>& evidence);
    /// The same of several people. `legend`: what the colour means.
    void showEvidence(const std::vector<LetteredSpan>& evidence, const QString& legend);
    /// The selection as byte offsets into the UTF-8 text; nullopt: nothing is selected.
    std::optional<EvidenceSpan> selectedSpan() const;
    /// Whether all of the text is there to be scrolled to.
    bool isComplete() const { return m_shown == m_text.size(); }

    QVariant loadResource(int type, const QUrl& name) override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    QMimeData* createMimeDataFromSelection() const override;

private:
    /// Bytes of the text that were in a place, to be there again.
    struct Place {
        std::size_t top = 0;          ///< begin of the line on top
        std::size_t anchor = 0;       ///< of the selection, which ends at the caret
        std::size_t caret = 0;
    };

    void restyle();
    void restart();
    Place place() const;
    void keep(Place place);
    void comeBack();
    int positionOf(std::size_t byte) const;
    int topOf(int position) const;
    int side() const;
    void addPiece();
    void addParagraph(QTextCursor& cursor, QStringView paragraph, bool endsLine);
    qsizetype fullLines(const QString& begin) const;
    void markEvidence();
    void applyColors();
    void placeColumn();
    int lineWidth() const;

    const Theme& m_theme;
    QString m_text;
    qsizetype m_shown = 0;                ///< how much of the text is in the document
    std::size_t m_shownBytes = 0;         ///< the same in UTF-8
    qsizetype m_paragraphBegin = 0;       ///< of the paragraph that the next piece begins in
    std::vector<std::size_t> m_offsets;   ///< byte offset in the UTF-8 text of each position shown, and of the end
    std::vector<LetteredSpan> m_evidence;
    std::optional<Place> m_awaited;       ///< where to be again once that much of the text is there
    Place m_kept;                         ///< where the view was brought last
    int m_keptScroll = 0;                 ///< and as long as nobody scrolls, still is
    QTimer m_more;
    bool m_isTight = false;
};

}  // namespace docket::ui
