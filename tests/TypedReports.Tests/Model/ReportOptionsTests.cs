namespace TypedReports.Tests.Model;

public sealed class ReportOptionsTests
{
    [Theory]
    [InlineData(1899)]
    [InlineData(2201)]
    [InlineData(23)]
    public void A_year_that_no_report_plans_is_refused(int year) =>
        Assert.Equal(year, Assert.Throws<ArgumentOutOfRangeException>(() => new ReportOptions { Year = year }).ActualValue);

    [Theory]
    [InlineData(null)]
    [InlineData(1900)]
    [InlineData(2200)]
    public void A_year_or_none_is_taken_as_it_is(int? year) => Assert.Equal(year, new ReportOptions { Year = year }.Year);
}
