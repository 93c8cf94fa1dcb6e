using Slipway.Promotion;

namespace Slipway.Tests.Promotion;

public sealed class A_time_that_a_user_names
{
    [Theory]
    [InlineData("2027-03-01T16:00Z")]
    [InlineData("2027-03-01 16:00Z")]
    [InlineData("2027-03-01T16:00:00Z")]
    [InlineData("2027-03-01T16:00:00.000Z")]
    [InlineData("2027-03-01T17:00+01:00")]
    [InlineData("2027-03-01T10:30:00-05:30")]
    public void is_the_same_moment_everywhere(string text) => PointInTime.Parse(text).ShouldBe(new DateTimeOffset(2027, 3, 1, 16, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData("2027-03-01T16:00")]
    [InlineData("2027-03-01")]
    [InlineData("01/03/2027 16:00Z")]
    [InlineData("16:00Z")]
    [InlineData("tomorrow")]
    [InlineData("2027-02-29T16:00Z")]
    [InlineData("2027-03-01T24:00Z")]
    [InlineData("9999-12-31T23:59Z")]
    [InlineData("2027-03-01T16:00CET")]
    [InlineData("")]
    public void is_refused_when_it_could_be_another_one(string text)
    {
        var error = Should.Throw<UserError>(() => PointInTime.Parse(text));

        error.Message.ShouldStartWith($"'{text}' is no time that means the same everywhere");
        error.NextStep.ShouldStartWith("write it with its offset: 2027-03-01T16:00Z");
    }
}
