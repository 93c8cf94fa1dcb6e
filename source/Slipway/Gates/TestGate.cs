namespace Slipway.Gates;
