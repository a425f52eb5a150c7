global using QBattery.Symbolic.Core;
