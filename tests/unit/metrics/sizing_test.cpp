#include "core/metrics/sizing.h"

#include <gtest/gtest.h>

namespace docket::metrics {
namespace {

/// 600 items a day, two reviews of 1.5 minutes each: 30 hours, 5 reviewers of 6 hours.
Workload evenWorkload() {
    Workload workload;
    workload.itemsPerDay = 600;
    workload.reviewsPerItem = 2;
    workload.minutesPerReview = 1.5;
    return workload;
}

TEST(Sizing, DividesWhatComesInByWhatAReviewerDoes) {
    const Sizing sizing = sizingOf(evenWorkload());
    EXPECT_DOUBLE_EQ(sizing.reviewsPerDay, 1200);
    EXPECT_DOUBLE_EQ(sizing.hoursPerDay, 30);
    EXPECT_DOUBLE_EQ(sizing.forArrivals, 5);
    EXPECT_EQ(sizing.steady, 5);
    EXPECT_EQ(sizing.now, 5);
}

TEST(Sizing, CountsGoldItemsAndRepeatsOnTop) {
    Workload workload = evenWorkload();
    workload.goldRate = 0.05;
    workload.repeatRate = 0.02;
    const Sizing sizing = sizingOf(workload);
    EXPECT_DOUBLE_EQ(sizing.reviewsPerDay, 1284);
    EXPECT_DOUBLE_EQ(sizing.forArrivals, 5.35);
    EXPECT_EQ(sizing.steady, 6);
}

TEST(Sizing, TakesPeaksWithinTheDueTime) {
    Workload workload = evenWorkload();
    workload.itemsDeviation = 100;
    EXPECT_NEAR(sizingOf(workload).forPeaks, 1.6448536269514722 * 100 * 2 / 240, 1e-12);
    EXPECT_EQ(sizingOf(workload).steady, 7);
    workload.dueHours = 96;  // four days even a peak out by half
    EXPECT_NEAR(sizingOf(workload).forPeaks, 1.6448536269514722 * 50 * 2 / 240, 1e-12);
}

TEST(Sizing, WhatWaitsIsDoneWithinTheDueTimeToo) {
    Workload workload = evenWorkload();
    workload.waitingReviews = 960;
    workload.dueHours = 48;
    const Sizing sizing = sizingOf(workload);
    EXPECT_DOUBLE_EQ(sizing.forWaiting, 2);
    EXPECT_EQ(sizing.steady, 5);
    EXPECT_EQ(sizing.now, 7);
}

TEST(Sizing, NothingComesInAndNobodyIsNeeded) {
    Workload workload;
    workload.minutesPerReview = 2;
    EXPECT_EQ(sizingOf(workload).now, 0);
    EXPECT_EQ(sizingOf(Workload()).steady, 0) << "nor where a review takes no time";
}

}  // namespace
}  // namespace docket::metrics
