#pragma once

#include "core/services/review/review_session.h"
#include "core/services/taxonomy/publishing_desk.h"
#include "core/services/work/writer.h"
#include "core/taxonomy/draft.h"
#include "tests/gui/wait_until.h"
#include "tests/support/draft_builder.h"
#include "tests/support/workspace_builder.h"
#include "ui/common/look/theme.h"

#include <QApplication>
#include <QTest>

#include <functional>
#include <memory>
#include <string>
#include <utility>

namespace docket::test {

/// A workspace file with decisions on ten labels, the versions that a test publishes in it, and a draft of the next.
class PublishingUnderTest {
public:
    explicit PublishingUnderTest(const std::vector<std::string>& keys = {"topup", "card", "order", "charge", "atm", "other"})
        : fixture(taxonomyOf(keys)), m_writing(fixture.open()), desk(fixture.files, fixture.path(), fixture.clock) {
        theme.apply();
    }

    static bool waitUntil(const std::function<bool()>& holds) { return test::waitUntil(holds); }

    LabelId label(std::string_view key) { return m_writing->rules().taxonomy(1)->findByKey(key)->id; }

    /// Items "<key>1" … "<key>n", each decided as this label. Texts are "Text of <key>1".
    void decide(const std::string& key, int n) {
        fixture.addItems(*m_writing, n, key, key);
        services::ReviewSession session(*m_writing, fixture.clock, {"Ada Example", "s"}, services::ArmChoice::AlwaysBlind);
        for (int i = 1; i <= n; ++i) {
            const auto claimed = session.review.claim(key + std::to_string(i));
            ASSERT_TRUE(claimed) << claimed.error().message;
            Answer answer;
            answer.labels = {label(key)};
            ASSERT_TRUE(session.review.decide(claimed->item.id, answer));
        }
    }

    taxonomy::Taxonomy inForce() { return *m_writing->rules().taxonomy(m_writing->rules().inForce()->taxonomy); }
    int version() { return fixture.open(ports::Access::ReadOnly)->rules().inForce()->taxonomy; }

    /// The draft as the publication that it would be.
    static services::OpenPublication opened(const taxonomy::TaxonomyDraft& draft) {
        const int next = draft.base()->version() + 1;
        return {{next - 1, draft.publishable(next).value(), {0, std::nullopt, draft.successions(), {}}, {}, false},
                std::make_shared<const taxonomy::Taxonomy>(*draft.base())};
    }
    /// card was merged into order, charge split into two, topup called otherwise, atm archived, and one added.
    taxonomy::TaxonomyDraft editedDraft() {
        taxonomy::TaxonomyDraft draft(inForce());
        const LabelId card = label("card");
        applied(draft, draft.merge(std::span(&card, 1), label("order")));
        applied(draft, draft.split(label("charge"), {*draft.find(label("charge")), keyed("subscription")}));
        taxonomy::Label renamed = *draft.find(label("topup"));
        renamed.name = "Top up by card";
        applied(draft, draft.change(renamed));
        applied(draft, draft.archive(label("atm")));
        applied(draft, draft.add(keyed("fees"), {}));
        return draft;
    }
    void publish(const services::Publication& publication) {
        services::Writer writer(fixture.open());
        const auto done = services::TaxonomyPublishing(writer, fixture.clock, "Ines Carvalho").publish(publication);
        ASSERT_TRUE(done) << done.error().message;
    }
    /// One more version, with another name for `key`.
    void rename(const std::string& key, const std::string& name) {
        taxonomy::TaxonomyDraft draft(inForce());
        taxonomy::Label renamed = *draft.find(label(key));
        renamed.name = name;
        applied(draft, draft.change(renamed));
        services::OpenPublication open = opened(draft);
        open.publication.note = "Called " + key + " otherwise";
        publish(open.publication);
    }

    /// A key press where the focus is.
    static void press(QWidget& window, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* popup = QApplication::activePopupWidget();
        QWidget* focus = popup != nullptr && popup->focusWidget() != nullptr ? popup->focusWidget() : popup != nullptr ? popup : QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : &window, static_cast<Qt::Key>(key), modifiers);
    }
    /// A picture, kept where DOCKET_PICTURES says.
    static QImage picture(QWidget& widget, const QString& name) {
        QCoreApplication::processEvents();
        const QImage image = widget.grab().toImage();
        const QString folder = qEnvironmentVariable("DOCKET_PICTURES");
        if (!folder.isEmpty()) image.save(folder + QStringLiteral("/publish-") + name + QStringLiteral(".png"));
        return image;
    }

    ui::Theme theme{ui::Scheme::Light};
    WorkspaceFixture fixture;

private:
    std::unique_ptr<ports::Workspace> m_writing;

public:
    services::PublishingDesk desk;
};

}  // namespace docket::test
